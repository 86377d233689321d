package be.werkbaarheidsfonds.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KustomizationTest {

    @ParameterizedTest
    @ValueSource(strings = {Manifests.BASE, Manifests.OVERLAY})
    void it_lists_every_file_of_its_folder_and_no_other(String folder) {
        var kustomization = Kustomization.of(folder);
        var listed = new ArrayList<Path>();
        listed.addAll(kustomization.files("resources"));
        listed.addAll(kustomization.files("patches"));
        kustomization.settingsFiles().values().forEach(listed::addAll);
        listed.add(Repository.path(folder).resolve(Kustomization.FILE));

        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Repository.files(Repository.path(folder), ""));
        assertThat(kustomization.content().path("apiVersion").asText()).isEqualTo("kustomize.config.k8s.io/v1beta1");
        assertThat(kustomization.content().path("kind").asText()).isEqualTo("Kustomization");
        assertThat(ComposeFile.names(kustomization.content()))
                .isSubsetOf(Set.of(
                        "apiVersion", "kind", "namespace", "labels", "resources", "configMapGenerator", "patches"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Manifests.BASE, Manifests.OVERLAY})
    void its_manifests_hold_only_fields_that_Kubernetes_knows_and_no_two_have_one_name(String folder) {
        assertThat(Manifests.listedIn(folder)).isNotEmpty();
        assertThat(Manifests.listedIn(folder).stream().map(KustomizationTest::identity))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_field_that_Kubernetes_does_not_know_is_refused() {
        var manifest = (ObjectNode) Repository.yaml(Manifests.BASE + "/gateway.yaml");
        manifest.put("automountServiceAcountToken", false);

        assertThatThrownBy(() -> Manifests.strictly(manifest)).hasMessageContaining("automountServiceAcountToken");
    }

    @Test
    void the_overlay_builds_on_the_base_and_changes_what_is_there() {
        var overlay = Kustomization.of(Manifests.OVERLAY);
        var base = Manifests.listedIn(Manifests.BASE).stream()
                .map(KustomizationTest::identity)
                .toList();

        assertThat(overlay.parents()).containsExactly(Repository.path(Manifests.BASE));
        assertThat(overlay.files("patches")).isNotEmpty().allSatisfy(file -> {
            var patches = Manifests.of(file);
            assertThat(patches).hasSize(1);
            assertThat(base).contains(identity(patches.getFirst()));
        });
        assertThat(overlay.settings().keySet())
                .isEqualTo(Kustomization.of(Manifests.BASE).settings().keySet());
        overlay.content()
                .path("configMapGenerator")
                .forEach(map -> assertThat(map.path("behavior").asText()).isEqualTo("merge"));
    }

    @Test
    void the_overlay_gives_a_value_of_its_own_to_every_setting_of_an_environment() {
        var base = Kustomization.of(Manifests.BASE).settings();
        var overlay = Kustomization.of(Manifests.OVERLAY).settings();

        base.forEach((map, settings) -> {
            assertThat(overlay.get(map)).as(map).containsOnlyKeys(settings.keySet());
            settings.forEach(
                    (key, value) -> assertThat(overlay.get(map)).as(map).doesNotContainEntry(key, value));
        });
        assertThat(overlay.values().toString()).doesNotContain(".invalid");
        var patches =
                Kustomization.of(Manifests.OVERLAY).files("patches").stream().map(Repository::read);
        assertThat(patches).noneMatch(patch -> patch.contains(".invalid"));
    }

    @Test
    void its_namespace_lets_only_restricted_pods_in() {
        var namespaces = Manifests.listedIn(Manifests.OVERLAY).stream()
                .filter(Namespace.class::isInstance)
                .toList();

        assertThat(namespaces).hasSize(1);
        var namespace = namespaces.getFirst().getMetadata();
        assertThat(namespace.getName())
                .isEqualTo(Kustomization.of(Manifests.OVERLAY)
                        .content()
                        .path("namespace")
                        .asText());
        assertThat(namespace.getLabels()).containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }

    @Test
    void no_secret_is_deployed_from_the_repository() {
        var kinds = Stream.of(Manifests.BASE, Manifests.OVERLAY)
                .flatMap(folder -> Manifests.listedIn(folder).stream())
                .map(HasMetadata::getKind);

        assertThat(List.copyOf(kinds.toList())).isNotEmpty().doesNotContain("Secret");
    }

    private static String identity(HasMetadata manifest) {
        return manifest.getKind() + " " + manifest.getMetadata().getName();
    }
}
