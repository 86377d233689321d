package be.werkbaarheidsfonds.scan.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The definitions that come with the service: {@code instruments/<id>.json}. */
public final class ShippedDefinitions implements PublishedDefinitions {

    /** What another requires comes before it. */
    private static final List<String> IDS = List.of(
            "basis-1",
            "belasting-1",
            "bereikbaarheid-1",
            "inzetbaarheid-1",
            "pendelen-1",
            "ploegen-1",
            "telewerk-1",
            "werkdruk-1",
            "hse-mst-1");

    private final Map<String, Definition> byId = new LinkedHashMap<>();

    ShippedDefinitions() {
        files().forEach((id, json) -> {
            var definition = DefinitionJson.read(json);
            if (!definition.id().equals(id)) {
                throw new IllegalStateException("File " + id + " holds " + definition.id());
            }
            byId.put(id, definition);
        });
    }

    @Override
    public Optional<Definition> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Definition> offered() {
        return notEnded();
    }

    @Override
    public List<Definition> notEnded() {
        return List.copyOf(byId.values());
    }

    /** The files as they are, by id, each after what it requires. */
    public static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        IDS.forEach(id -> files.put(id, text(id)));
        return files;
    }

    private static String text(String id) {
        try (var file = ShippedDefinitions.class.getResourceAsStream("/instruments/" + id + ".json")) {
            if (file == null) {
                throw new IllegalStateException("The service lacks instrument " + id);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Instrument " + id + " can't be read", e);
        }
    }
}
