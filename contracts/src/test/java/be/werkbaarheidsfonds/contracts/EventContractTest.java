package be.werkbaarheidsfonds.contracts;

import static be.werkbaarheidsfonds.contracts.Contract.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records, schemas and samples say the same. */
class EventContractTest {

    static Set<String> types() {
        return new TreeSet<>(EventTypes.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_sample_fits_the_schema(String type) {
        var contract = Contract.of(type);

        assertThat(contract.violations(contract.sample())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_record_reads_the_sample_and_writes_it_again_unchanged(String type) throws JsonProcessingException {
        var contract = Contract.of(type);

        var event =
                JSON.treeToValue(contract.sample(), EventTypes.recordOf(type).orElseThrow());
        var written = JSON.readTree(JSON.writeValueAsString(event));

        assertThat(written).isEqualTo(contract.sample());
        assertThat(contract.violations(written)).isEmpty();
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.subject()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_has_the_components_of_the_record_and_requires_those_that_are_never_null(String type) {
        compare(EventTypes.recordOf(type).orElseThrow(), Contract.of(type).schema());
    }

    private static void compare(Class<?> record, JsonNode schema) {
        var names = new ArrayList<String>();
        var required = new ArrayList<String>();
        for (var component : record.getRecordComponents()) {
            names.add(component.getName());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
            var property = schema.path("properties").path(component.getName());
            elementRecord(component).ifPresent(element -> compare(element, property.path("items")));
        }
        assertThat(schema.path("properties").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(names);
        assertThat(strings(schema.path("required"))).containsExactlyInAnyOrderElementsOf(required);
    }

    private static Optional<Class<?>> elementRecord(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? Stream.<Type>of(list.getActualTypeArguments())
                        .filter(Class.class::isInstance)
                        .<Class<?>>map(Class.class::cast)
                        .filter(Class::isRecord)
                        .findFirst()
                : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_refuses_a_field_of_the_wrong_type(String type) {
        var contract = Contract.of(type);

        for (var field : fields(contract.sample())) {
            for (var wrong : List.of("{\"un\":\"expected\"}", "[[]]", "-0.5")) {
                var broken = (ObjectNode) contract.sample().deepCopy();
                broken.set(field, parse(wrong));
                assertThat(contract.violations(broken))
                        .as(field + " = " + wrong)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_refuses_an_event_in_which_something_is_missing(String type) {
        var contract = Contract.of(type);

        for (var field : strings(contract.schema().path("required"))) {
            var broken = (ObjectNode) contract.sample().deepCopy();
            broken.remove(field);
            assertThat(contract.violations(broken)).as("without " + field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_reader_of_today_accepts_a_field_of_tomorrow(String type) throws JsonProcessingException {
        var contract = Contract.of(type);
        var later = (ObjectNode) contract.sample().deepCopy();
        later.putObject("addedLater").put("some", "thing");

        assertThat(contract.violations(later)).isEmpty();
        var record = EventTypes.recordOf(type).orElseThrow();
        assertThat(JSON.treeToValue(later, record)).isEqualTo(JSON.treeToValue(contract.sample(), record));
    }

    @ParameterizedTest
    @MethodSource("types")
    void since_it_was_published_a_type_only_grew(String type) {
        var contract = Contract.of(type);

        assertThat(AdditiveChange.breaches(contract.published(), contract.schema()))
                .isEmpty();
    }

    @Test
    void every_file_belongs_to_a_type() throws IOException {
        assertThat(namesIn("schemas", ".schema.json")).isEqualTo(types());
        assertThat(namesIn("samples", ".json")).isEqualTo(types());
    }

    @Test
    void every_type_is_named_after_its_producer_and_version() {
        assertThat(types())
                .hasSizeGreaterThanOrEqualTo(12)
                .allMatch(type -> type.matches("(convenant|dialogue|fund|scan)\\.[a-z]+(-[a-z]+)*\\.v[1-9]"));
    }

    private static Set<String> namesIn(String folder, String ending) throws IOException {
        try (var files = Files.list(Contract.RESOURCES.resolve(folder))) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList());
        }
    }

    private static Set<String> fields(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
