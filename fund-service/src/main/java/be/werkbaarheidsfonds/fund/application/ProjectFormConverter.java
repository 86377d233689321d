package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.project.ProjectForm;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** A draft's form is kept as JSON, exactly as typed. */
class ProjectFormConverter implements AttributeConverter<@Nullable ProjectForm, @Nullable String> {

    /** The record's components, none of its questions. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProjectForm form) {
        try {
            return form == null ? null : JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form of strings can always be written", e);
        }
    }

    @Override
    public @Nullable ProjectForm convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, ProjectForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored form can't be read", e);
        }
    }
}
