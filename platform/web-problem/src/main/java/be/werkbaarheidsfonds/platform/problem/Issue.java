package be.werkbaarheidsfonds.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the input, after the Belgif REST guide.
 *
 * @param code what clients branch on, kebab-case; becomes {@code urn:problem-type:belgif:input-validation:<code>}
 * @param in part of the request it is in
 * @param name field, as a path: {@code departments[2].headcount}
 * @param value what was given, null where it is absent or must not be repeated
 * @param detail Dutch: what is wrong and what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Issue(
        @JsonProperty("type") String code,
        In in,
        String name,
        @Nullable Object value,
        String detail) {

    /** Part of a request. */
    public enum In {
        @JsonProperty("body")
        BODY,
        @JsonProperty("path")
        PATH,
        @JsonProperty("query")
        QUERY,
        @JsonProperty("header")
        HEADER
    }

    /** A field of the body or form; the value is not repeated: it may name a person. */
    public static Issue of(String name, String code, String detail) {
        return new Issue(code, In.BODY, name, null, detail);
    }

    public static Issue in(In in, String name, String code, String detail) {
        return new Issue(code, in, name, null, detail);
    }
}
