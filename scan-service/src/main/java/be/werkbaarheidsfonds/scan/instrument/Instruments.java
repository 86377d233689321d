package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The published instruments, read from {@code instruments/<id>.json}. */
@ApplicationScoped
public class Instruments {

    /** The base package every company can use (rule A1). */
    public static final String BASE_PACKAGE = "basis-1";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, Instrument> byId = List.of(BASE_PACKAGE).stream()
            .map(Instruments::read)
            .collect(Collectors.toUnmodifiableMap(Instrument::id, Function.identity()));

    /** The instrument of this code and version. */
    public Instrument get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No instrument " + id));
    }

    public Optional<Instrument> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Instrument basePackage() {
        return get(BASE_PACKAGE);
    }

    private static Instrument read(String id) {
        try (var file = Instruments.class.getResourceAsStream("/instruments/" + id + ".json")) {
            var instrument = JSON.readValue(file, Instrument.class);
            if (!instrument.id().equals(id)) {
                throw new IllegalStateException("File " + id + " holds " + instrument.id());
            }
            return instrument;
        } catch (IOException e) {
            throw new UncheckedIOException("Instrument " + id + " can't be read", e);
        }
    }
}
