package be.werkbaarheidsfonds.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** What is wrong with a JSON body, and where. The value is not repeated: it may name a person. */
final class JsonIssue {

    private JsonIssue() {}

    static Issue of(JacksonException json) {
        return switch (json) {
            case UnrecognizedPropertyException e ->
                Issue.of(
                        path(e), "unknown-field", "Dit veld bestaat niet. Controleer de schrijfwijze of laat het weg.");
            case InvalidFormatException e ->
                Issue.of(path(e), "invalid-value", "Deze waarde heeft niet de juiste vorm.");
            case InvalidNullException e -> Issue.of(path(e), "required", "Dit veld mag niet leeg zijn.");
            case MismatchedInputException e ->
                Issue.of(path(e), "wrong-type", "Deze waarde is niet van het juiste type.");
            case JsonMappingException e when e.getCause() instanceof StreamReadException unreadable -> of(unreadable);
            case JsonMappingException e -> Issue.of(path(e), "invalid-value", "Deze waarde kan niet gelezen worden.");
            default -> Issue.of("", "malformed-json", malformed(json));
        };
    }

    private static String malformed(JacksonException json) {
        var at = json.getLocation();
        return at == null
                ? "Dit is geen geldige JSON."
                : "Dit is geen geldige JSON: zie regel " + at.getLineNr() + ", kolom " + at.getColumnNr() + ".";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
