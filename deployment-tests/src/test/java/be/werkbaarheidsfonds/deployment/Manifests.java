package be.werkbaarheidsfonds.deployment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Kubernetes manifests, read into the API's own classes: a field the API does not know is an error. */
final class Manifests {

    static final String BASE = "k8s/base";
    static final String OVERLAY = "k8s/overlays/example";

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.<Class<? extends HasMetadata>>of(
                    Namespace.class,
                    ServiceAccount.class,
                    io.fabric8.kubernetes.api.model.Service.class,
                    PersistentVolumeClaim.class,
                    Secret.class,
                    Deployment.class,
                    Ingress.class,
                    NetworkPolicy.class,
                    PodDisruptionBudget.class)
            .collect(Collectors.toMap(
                    kind -> HasMetadata.getApiVersion(kind) + " " + HasMetadata.getKind(kind), Function.identity()));

    /** The classes keep fields they do not know in a map; without that map such a field is refused. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<HasMetadata> IN_BASE = listedIn(BASE);

    private Manifests() {}

    static List<HasMetadata> of(Path file) {
        return Repository.yaml(file).stream().map(Manifests::strictly).toList();
    }

    static HasMetadata strictly(JsonNode manifest) {
        var name = manifest.path("apiVersion").asText() + " "
                + manifest.path("kind").asText();
        var kind = KINDS.get(name);
        if (kind == null) {
            throw new AssertionError("No manifest may be of kind " + name);
        }
        return STRICT.convertValue(manifest, kind);
    }

    /** All that the kustomization of a folder lists. */
    static List<HasMetadata> listedIn(String folder) {
        return Kustomization.of(folder).files("resources").stream()
                .flatMap(file -> of(file).stream())
                .toList();
    }

    static <T extends HasMetadata> List<T> base(Class<T> kind) {
        return IN_BASE.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static <T extends HasMetadata> T base(Class<T> kind, String name) {
        return base(kind).stream()
                .filter(manifest -> manifest.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " " + name));
    }

    /** Every container that runs, with those that prepare a pod. */
    static List<Container> containers() {
        return base(Deployment.class).stream()
                .map(deployment -> deployment.getSpec().getTemplate().getSpec())
                .flatMap(pod -> Stream.concat(pod.getContainers().stream(), pod.getInitContainers().stream()))
                .toList();
    }
}
