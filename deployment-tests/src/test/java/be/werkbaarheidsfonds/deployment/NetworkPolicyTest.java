package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetworkPolicyTest {

    private static final String COMPONENT = "app.kubernetes.io/component";

    @Test
    void what_is_not_allowed_is_refused_both_ways() {
        var deny = policy("default-deny").getSpec();

        assertThat(deny.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(deny.getPodSelector().getMatchLabels()).isEmpty();
        assertThat(deny.getIngress()).isEmpty();
        assertThat(deny.getEgress()).isEmpty();
    }

    @Test
    void only_the_gateway_reaches_a_service() {
        var into = Manifests.base(NetworkPolicy.class).stream()
                .filter(policy -> !policy.getSpec().getIngress().isEmpty())
                .filter(policy -> podsOf(policy.getSpec().getPodSelector()).contains("fund-service"))
                .toList();

        assertThat(into).hasSize(1);
        var spec = into.getFirst().getSpec();
        assertThat(podsOf(spec.getPodSelector()))
                .containsExactlyInAnyOrderElementsOf(Service.all().stream()
                        .filter(Service::hasDatabase)
                        .map(Service::name)
                        .toList());
        assertThat(spec.getIngress()).hasSize(1);
        assertThat(spec.getIngress().getFirst().getFrom()).hasSize(1);
        assertThat(podsOf(spec.getIngress().getFirst().getFrom().getFirst().getPodSelector()))
                .containsExactly("gateway");
    }

    @Test
    void only_the_ingress_reaches_the_gateway() {
        var spec = policy("ingress-to-gateway").getSpec();

        assertThat(podsOf(spec.getPodSelector())).containsExactly("gateway");
        assertThat(spec.getIngress()).hasSize(1);
        assertThat(spec.getIngress().getFirst().getFrom())
                .isNotEmpty()
                .allSatisfy(peer ->
                        assertThat(peer.getNamespaceSelector().getMatchLabels()).isNotEmpty());
    }

    @Test
    void named_ports_are_ports_of_the_pods_they_lead_to() {
        for (var port : List.of(
                policy("ingress-to-gateway").getSpec().getIngress().getFirst().getPorts(),
                policy("gateway-to-services").getSpec().getIngress().getFirst().getPorts(),
                policy("gateway-egress").getSpec().getEgress().getFirst().getPorts())) {
            assertThat(port).extracting(NetworkPolicyPort::getPort).containsExactly(new IntOrString("http"));
        }
        assertThat(Manifests.containers())
                .allSatisfy(container ->
                        assertThat(container.getPorts().getFirst().getName()).isEqualTo("http"));
    }

    @Test
    void services_may_go_to_the_ports_of_what_the_example_points_them_at_and_no_other() {
        var settings = Kustomization.of(Manifests.OVERLAY).settings().values().stream()
                .flatMap(values -> values.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var expected = new TreeSet<Integer>(Set.of(port(settings.get("WERKBAARHEIDSFONDS_DATABASE_HOST"))));
        for (var broker :
                String.valueOf(settings.get("WERKBAARHEIDSFONDS_KAFKA")).split(",", -1)) {
            expected.add(port(broker));
        }
        assertThat(URI.create(String.valueOf(settings.get("WERKBAARHEIDSFONDS_IDENTITY_PROVIDER")))
                        .getScheme())
                .isEqualTo("https");
        expected.add(443);

        assertThat(egressPorts(policy("services-egress"))).isEqualTo(expected);
        assertThat(egressPorts(patched("services-egress"))).isEqualTo(expected);
        var mail = Set.of(port(settings.get("WERKBAARHEIDSFONDS_MAIL_PORT")));
        assertThat(egressPorts(policy("mail-egress"))).isEqualTo(mail);
        assertThat(egressPorts(patched("mail-egress"))).isEqualTo(mail);
    }

    @Test
    void in_the_example_every_way_out_leads_to_a_named_place() {
        assertThat(Stream.of("gateway-egress", "services-egress", "mail-egress").map(NetworkPolicyTest::patched))
                .allSatisfy(policy -> assertThat(policy.getSpec().getEgress())
                        .allSatisfy(rule -> assertThat(rule.getTo()).isNotEmpty()));
    }

    private static int port(@Nullable String address) {
        return Integer.parseInt(String.valueOf(address).replaceAll(".*:", ""));
    }

    private static Set<Integer> egressPorts(NetworkPolicy policy) {
        return policy.getSpec().getEgress().stream()
                .flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getIntVal())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NetworkPolicy policy(String name) {
        return Manifests.base(NetworkPolicy.class, name);
    }

    private static NetworkPolicy patched(String name) {
        return (NetworkPolicy) Manifests.of(Repository.path(Manifests.OVERLAY + "/patches/" + name + ".yaml"))
                .getFirst();
    }

    /** Names of the Deployments whose pods a selector means. */
    private static List<String> podsOf(LabelSelector selector) {
        return Manifests.base(Deployment.class).stream()
                .filter(deployment -> deployment
                        .getSpec()
                        .getTemplate()
                        .getMetadata()
                        .getLabels()
                        .entrySet()
                        .containsAll(selector.getMatchLabels().entrySet()))
                .map(deployment -> deployment.getMetadata().getName())
                .toList();
    }

    @Test
    void every_pod_is_either_the_gateway_or_a_service() {
        assertThat(Manifests.base(Deployment.class))
                .allSatisfy(deployment -> assertThat(deployment
                                .getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getLabels()
                                .get(COMPONENT))
                        .isEqualTo(deployment.getMetadata().getName().equals("gateway") ? "gateway" : "service"));
    }
}
