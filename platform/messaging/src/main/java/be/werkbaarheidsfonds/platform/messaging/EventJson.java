package be.werkbaarheidsfonds.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Event data as JSON. Reading ignores fields it does not know (versions of a type are additive) and
 * refuses a record in which something is missing that is not {@code @Nullable}. It is not the mapper
 * of the web, whose settings a service may change.
 */
final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventJson() {}

    static String write(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(data.getClass().getName() + " can't be written as JSON", e);
        }
    }

    static void checkIsObject(String json) {
        try {
            if (!MAPPER.readTree(json).isObject()) {
                throw new Undecodable("data is not a JSON object");
            }
        } catch (JsonProcessingException e) {
            throw new Undecodable("data is not JSON", e);
        }
    }

    static <E> E read(String json, Class<? extends E> record) {
        try {
            var event = MAPPER.readValue(json, record);
            checkComplete(event, record.getSimpleName());
            return event;
        } catch (JsonProcessingException e) {
            throw new Undecodable("data is not a " + record.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static void checkComplete(@Nullable Object value, String path) {
        switch (value) {
            case null -> throw new Undecodable(path + " is missing");
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    checkComponent(record, component, path + "." + component.getName());
                }
            }
            case Collection<?> elements -> elements.forEach(element -> checkComplete(element, path + "[]"));
            default -> {}
        }
    }

    private static void checkComponent(Record record, RecordComponent component, String path) {
        try {
            var value = component.getAccessor().invoke(record);
            if (value != null || !isNullable(component.getAnnotatedType())) {
                checkComplete(value, path);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path + " can't be read; is the record public?", e);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
