package be.werkbaarheidsfonds.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * Body of every refused API call: RFC 9457 in the form of the Belgif REST guide.
 *
 * @param type {@code urn:problem-type:belgif:<code>}
 * @param href page that explains the type
 * @param title Dutch, the same for every problem of a status
 * @param status HTTP status
 * @param detail Dutch: what is wrong and what to do
 * @param instance {@code urn:uuid:<correlation id>}: look for it in the logs
 * @param issues everything that is wrong with the input, empty for other problems
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetails(
        String type, String href, String title, int status, String detail, String instance, List<Issue> issues) {

    /** Media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:problem-type:belgif:";
    private static final String HREF = "https://www.belgif.be/specification/rest/api-guide/problems/";

    /** The problem this refusal is answered with, in the request with this correlation id. */
    public static ProblemDetails of(Refused refused, UUID correlationId) {
        return new ProblemDetails(
                TYPE + refused.code(),
                HREF + refused.code() + ".html",
                refused.refusal().title(),
                refused.refusal().status(),
                refused.detail(),
                "urn:uuid:" + correlationId,
                refused.issues().stream().map(ProblemDetails::withFullType).toList());
    }

    private static Issue withFullType(Issue issue) {
        return new Issue(
                TYPE + "input-validation:" + issue.code(), issue.in(), issue.name(), issue.value(), issue.detail());
    }
}
