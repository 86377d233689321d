package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What containers are configured with is what the code reads, all of it and nothing else. */
class SettingsTest {

    private static final Map<String, Map<String, String>> SETTINGS =
            Kustomization.of(Manifests.BASE).settings();

    static List<Service> services() {
        return Service.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void in_Compose_every_variable_sets_something_the_code_reads(Service service) {
        assertThat(ComposeFile.variables(service.name())).isNotEmpty().allMatch(service::reads);
    }

    @ParameterizedTest
    @MethodSource("services")
    void in_Compose_nothing_a_service_needs_is_missing(Service service) {
        assertThat(service.neededVariables()).isNotEmpty();
        assertThat(ComposeFile.variables(service.name())).containsAll(service.neededVariables());
    }

    @ParameterizedTest
    @MethodSource("services")
    void in_Kubernetes_every_variable_sets_something_the_code_reads(Service service) {
        assertThat(container(service).getEnv()).isNotEmpty().allMatch(variable -> service.reads(variable.getName()));
    }

    /** A map that several containers share may hold what only some of them read. */
    @Test
    void in_Kubernetes_every_shared_setting_is_read_by_a_container_that_gets_it() {
        SETTINGS.forEach((map, settings) -> {
            var readers = Service.all().stream()
                    .filter(service -> mapsOf(container(service)).contains(map))
                    .toList();
            assertThat(settings.keySet())
                    .as(map)
                    .isNotEmpty()
                    .allMatch(variable -> readers.stream().anyMatch(service -> service.reads(variable)));
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void in_Kubernetes_nothing_a_service_needs_is_missing(Service service) {
        assertThat(variables(container(service))).containsAll(service.neededVariables());
    }

    @Test
    void a_variable_that_nothing_reads_would_be_noticed() {
        var fund = Service.named("fund-service");

        assertThat(fund.reads("WERKBAARHEIDSFONDS_DATABASE_HOST")).isTrue();
        assertThat(fund.reads("WERKBAARHEIDSFONDS_DATABASE_HOSTNAME")).isFalse();
        assertThat(fund.reads("WERKBAARHEIDSFONDS_MESSAGING_RELAY_POLL")).isTrue();
        assertThat(Service.named("gateway").reads("WERKBAARHEIDSFONDS_GATEWAY_SERVICES_SCAN"))
                .isTrue();
        assertThat(fund.neededVariables())
                .contains(
                        "WERKBAARHEIDSFONDS_DATABASE_HOST",
                        "WERKBAARHEIDSFONDS_DATABASE_APP_PASSWORD",
                        "WERKBAARHEIDSFONDS_DATABASE_OWNER_PASSWORD",
                        "WERKBAARHEIDSFONDS_IDENTITY_PROVIDER",
                        "WERKBAARHEIDSFONDS_KAFKA")
                .doesNotContain("WERKBAARHEIDSFONDS_DATABASE_NAME");
    }

    @Test
    void the_gateway_finds_every_service_by_its_name_in_the_cluster() {
        var gateway = container(Service.named("gateway"));

        for (var service : Service.all()) {
            if (service.hasDatabase()) {
                var variable = "WERKBAARHEIDSFONDS_GATEWAY_SERVICES_"
                        + Service.variable(service.value("werkbaarheidsfonds.database.name"));
                assertThat(valueOf(gateway, variable)).isEqualTo("http://" + service.name() + ":" + service.port());
            }
        }
    }

    @Test
    void every_secret_that_is_referred_to_is_in_the_example_and_the_other_way_round() {
        var referred = new TreeMap<String, Set<String>>();
        Manifests.containers().stream()
                .flatMap(container -> container.getEnv().stream())
                .flatMap(variable -> Stream.ofNullable(secretOf(variable)))
                .forEach(secret -> referred.computeIfAbsent(secret.getName(), name -> new TreeSet<>())
                        .add(secret.getKey()));
        Manifests.base(Ingress.class)
                .forEach(ingress -> ingress.getSpec()
                        .getTls()
                        .forEach(
                                tls -> referred.put(tls.getSecretName(), new TreeSet<>(Set.of("tls.crt", "tls.key")))));
        var documented = Manifests.of(Repository.path("k8s/secrets.example.yaml")).stream()
                .map(io.fabric8.kubernetes.api.model.Secret.class::cast)
                .collect(Collectors.toMap(secret -> secret.getMetadata().getName(), secret ->
                        (Set<String>) new TreeSet<>(secret.getStringData().keySet())));

        assertThat(documented).isEqualTo(referred);
    }

    @Test
    void the_example_holds_no_secret() {
        var values = Manifests.of(Repository.path("k8s/secrets.example.yaml")).stream()
                .map(io.fabric8.kubernetes.api.model.Secret.class::cast)
                .flatMap(secret -> secret.getStringData().values().stream());

        assertThat(values).allMatch(value -> value.startsWith("<") && value.endsWith(">"));
        assertThat(Manifests.containers().stream()
                        .flatMap(container -> container.getEnv().stream())
                        .filter(variable -> variable.getName().matches(".*(PASSWORD|SECRET).*")))
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(secretOf(variable)).as(variable.getName()).isNotNull());
    }

    private static @Nullable SecretKeySelector secretOf(EnvVar variable) {
        return variable.getValueFrom() == null ? null : variable.getValueFrom().getSecretKeyRef();
    }

    static String valueOf(Container container, String variable) {
        return container.getEnv().stream()
                .filter(entry -> entry.getName().equals(variable))
                .map(EnvVar::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(container.getName() + " has no " + variable));
    }

    private static Set<String> variables(Container container) {
        var variables = new TreeSet<String>();
        container.getEnv().forEach(variable -> variables.add(variable.getName()));
        for (var map : mapsOf(container)) {
            variables.addAll(Objects.requireNonNull(SETTINGS.get(map)).keySet());
        }
        return variables;
    }

    private static List<String> mapsOf(Container container) {
        return container.getEnvFrom().stream()
                .map(source -> source.getConfigMapRef().getName())
                .toList();
    }

    private static Container container(Service service) {
        return Manifests.base(Deployment.class, service.name())
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }
}
