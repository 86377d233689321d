package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every service's Deployment, Service, account and disruption budget. */
class WorkloadsTest {

    static List<Service> services() {
        return Service.all();
    }

    @Test
    void every_service_of_the_reactor_is_deployed_and_nothing_else() {
        assertThat(Manifests.base(Deployment.class).stream()
                        .map(deployment -> deployment.getMetadata().getName()))
                .containsExactlyInAnyOrderElementsOf(Service.names());
    }

    @ParameterizedTest
    @MethodSource("services")
    void it_runs_the_image_of_this_version_under_an_account_that_may_do_nothing(Service service) {
        var pod = deployment(service).getSpec().getTemplate().getSpec();
        var image = Image.pinned(container(service).getImage());

        assertThat(image.isOurs()).isTrue();
        assertThat(image.service().name()).isEqualTo(service.name());
        assertThat(image.tag()).isEqualTo(Repository.projectVersion());
        assertThat(pod.getServiceAccountName()).isEqualTo(service.name());
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(Manifests.base(ServiceAccount.class, service.name()).getAutomountServiceAccountToken())
                .isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void its_ports_are_the_one_the_service_listens_on(Service service) {
        var ports = container(service).getPorts();
        var offered = Manifests.base(io.fabric8.kubernetes.api.model.Service.class, service.name())
                .getSpec()
                .getPorts();

        assertThat(ports).hasSize(1);
        assertThat(ports.getFirst().getContainerPort()).isEqualTo(service.port());
        assertThat(offered).hasSize(1);
        assertThat(offered.getFirst().getPort()).isEqualTo(service.port());
        assertThat(offered.getFirst().getTargetPort())
                .isEqualTo(new IntOrString(ports.getFirst().getName()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void its_probes_ask_what_Quarkus_answers(Service service) {
        var container = container(service);

        assertThat(service.pom()).contains("<artifactId>quarkus-smallrye-health</artifactId>");
        assertThat(service.configuration().keySet())
                .as("the paths are Quarkus's own")
                .noneMatch(key -> key.matches(
                        "quarkus\\.(smallrye-health\\..*path|http\\.(non-application-)?root-path|management\\..*)"));
        asks(container.getStartupProbe(), "/q/health/started", container);
        asks(container.getLivenessProbe(), "/q/health/live", container);
        asks(container.getReadinessProbe(), "/q/health/ready", container);
        assertThat(container.getStartupProbe().getPeriodSeconds()
                        * container.getStartupProbe().getFailureThreshold())
                .as("seconds to wait for the identity provider (quarkus.oidc.connection-delay) and to migrate")
                .isGreaterThan(60);
    }

    private static void asks(Probe probe, String path, Container container) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(probe.getHttpGet().getPort())
                .isEqualTo(new IntOrString(container.getPorts().getFirst().getName()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void it_is_restricted(Service service) {
        var pod = deployment(service).getSpec().getTemplate().getSpec();
        var user = Long.valueOf(Repository.first("^USER (\\d+):", Repository.read("docker/Dockerfile")));

        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(user);
        assertThat(pod.getSecurityContext().getRunAsGroup()).isEqualTo(user);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getHostNetwork()).isNull();
        assertThat(pod.getHostPID()).isNull();
        assertThat(pod.getHostIPC()).isNull();
        for (var container : Manifests.containers()) {
            var context = container.getSecurityContext();
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(context.getCapabilities().getAdd()).isEmpty();
            assertThat(context.getPrivileged()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void it_can_write_to_tmp_and_volumes_it_mounts_exist(Service service) {
        var pod = deployment(service).getSpec().getTemplate().getSpec();
        var mounts = container(service).getVolumeMounts();

        assertThat(mounts).extracting("mountPath").contains("/tmp");
        for (var volume : pod.getVolumes()) {
            assertThat(mounts).extracting("name").contains(volume.getName());
            if (volume.getPersistentVolumeClaim() == null) {
                assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull();
            } else {
                Manifests.base(
                        PersistentVolumeClaim.class,
                        volume.getPersistentVolumeClaim().getClaimName());
            }
        }
        assertThat(mounts).hasSameSizeAs(pod.getVolumes());
    }

    /** Measured at rest with a heap of 160 MB: 283 MB a service, 182 MB the gateway (design.md, 6). */
    @ParameterizedTest
    @MethodSource("services")
    void it_asks_for_the_memory_that_was_measured_and_its_heap_fits_in_the_limit(Service service) {
        var resources = container(service).getResources();
        var measured = service.hasDatabase() ? 283 : 182;
        var heapShare =
                Integer.parseInt(Repository.first("MaxRAMPercentage=(\\d+)", Repository.read("docker/Dockerfile")));

        var request = megabytes(resources.getRequests());
        var limit = megabytes(resources.getLimits());
        assertThat(request).isGreaterThan(measured);
        assertThat(limit).isGreaterThan(request).isLessThan(3 * measured);
        assertThat(limit * heapShare / 100).isGreaterThan(160);
        assertThat(resources.getRequests()).containsKey("cpu");
    }

    private static int megabytes(Map<String, Quantity> amounts) {
        var bytes = Objects.requireNonNull(amounts.get("memory")).getNumericalAmount();
        return bytes.divide(BigDecimal.valueOf(1024 * 1024)).intValueExact();
    }

    @ParameterizedTest
    @MethodSource("services")
    void its_pods_are_found_by_their_labels_and_spread(Service service) {
        var template = deployment(service).getSpec().getTemplate();
        var labels = template.getMetadata().getLabels();
        var budget = Manifests.base(PodDisruptionBudget.class, service.name()).getSpec();

        assertThat(labels)
                .containsEntry("app.kubernetes.io/name", service.name())
                .containsAllEntriesOf(
                        deployment(service).getSpec().getSelector().getMatchLabels())
                .containsAllEntriesOf(budget.getSelector().getMatchLabels())
                .containsAllEntriesOf(Manifests.base(io.fabric8.kubernetes.api.model.Service.class, service.name())
                        .getSpec()
                        .getSelector());
        assertThat(budget.getMaxUnavailable()).isEqualTo(new IntOrString(1));
        assertThat(template.getSpec().getTopologySpreadConstraints())
                .extracting("topologyKey")
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        template.getSpec()
                .getTopologySpreadConstraints()
                .forEach(constraint -> assertThat(labels)
                        .containsAllEntriesOf(constraint.getLabelSelector().getMatchLabels()));
    }

    @Test
    void every_service_has_two_pods_and_is_replaced_without_an_interruption() {
        for (var deployment : Manifests.base(Deployment.class)) {
            var spec = deployment.getSpec();
            assertThat(spec.getReplicas()).isGreaterThan(1);
            assertThat(spec.getStrategy().getRollingUpdate().getMaxUnavailable())
                    .isEqualTo(new IntOrString(0));
        }
    }

    @Test
    void the_scan_alone_keeps_files_where_every_pod_of_it_reads_them() {
        for (var deployment : Manifests.base(Deployment.class)) {
            var template = deployment.getSpec().getTemplate().getSpec();
            var keepsFiles =
                    template.getVolumes().stream().anyMatch(volume -> volume.getPersistentVolumeClaim() != null);
            assertThat(keepsFiles).isEqualTo(deployment.getMetadata().getName().equals("scan-service"));
            if (keepsFiles) {
                var container = template.getContainers().getFirst();
                var folder = SettingsTest.valueOf(container, "WERKBAARHEIDSFONDS_STATE_FOLDER");
                assertThat(container.getVolumeMounts())
                        .anyMatch(mount -> mount.getMountPath().equals(folder));
            }
        }
        assertThat(Manifests.base(PersistentVolumeClaim.class))
                .singleElement()
                .satisfies(claim -> assertThat(claim.getSpec().getAccessModes()).containsExactly("ReadWriteMany"));
    }

    @Test
    void the_only_way_in_leads_to_the_gateway_over_TLS() {
        var ingresses = Manifests.base(Ingress.class);

        assertThat(ingresses).hasSize(1);
        var spec = ingresses.getFirst().getSpec();
        assertThat(spec.getRules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(spec.getTls().getFirst().getHosts()).contains(rule.getHost());
            assertThat(rule.getHttp().getPaths())
                    .allSatisfy(path ->
                            assertThat(path.getBackend().getService().getName()).isEqualTo("gateway"));
        });
        assertThat(Manifests.base(io.fabric8.kubernetes.api.model.Service.class))
                .allSatisfy(service -> assertThat(service.getSpec().getType()).isNull());
    }

    private static Deployment deployment(Service service) {
        return Manifests.base(Deployment.class, service.name());
    }

    private static Container container(Service service) {
        var containers = deployment(service).getSpec().getTemplate().getSpec().getContainers();
        assertThat(containers).hasSize(1);
        return containers.getFirst();
    }
}
