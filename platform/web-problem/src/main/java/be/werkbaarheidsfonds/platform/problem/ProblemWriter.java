package be.werkbaarheidsfonds.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers whatever went wrong, as problem details for programs and as a page for people. */
@ApplicationScoped
public class ProblemWriter {

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

    private final ObjectMapper json;
    private final ErrorPage page;

    @Inject
    public ProblemWriter(ObjectMapper json, ErrorPage page) {
        this.json = json;
        this.page = page;
    }

    /** What to answer: a status, a media type and a body. */
    public record Answer(int status, String mediaType, String body) {}

    /** The answer to whatever was thrown; a fault of ours is logged with the reference it is answered with. */
    public Answer answer(@Nullable Throwable thrown, RoutingContext routing) {
        var correlationId = CorrelationId.of(routing);
        var refused = Refusals.of(thrown).orElseGet(() -> logged(thrown, correlationId));
        return answer(refused, routing);
    }

    /** The answer to this refusal. */
    public Answer answer(Refused refused, RoutingContext routing) {
        var correlationId = CorrelationId.of(routing);
        var status = refused.refusal().status();
        if (refused.refusal() == Refusal.UNAUTHENTICATED) {
            // RFC 9110 §11.6.1: a 401 without it is not one
            routing.response().putHeader("WWW-Authenticate", "Bearer");
        }
        return wantsPage(routing)
                ? new Answer(status, "text/html;charset=UTF-8", page.render(refused, correlationId))
                : new Answer(status, ProblemDetails.MEDIA_TYPE, serialized(ProblemDetails.of(refused, correlationId)));
    }

    /** The answer to a status the framework gave without an exception. */
    public Answer answer(int status, RoutingContext routing) {
        var refused = HttpRefusal.of(status);
        return answer(refused == null ? HttpRefusal.fault() : refused, routing);
    }

    private static Refused logged(@Nullable Throwable fault, UUID correlationId) {
        LOG.errorf(fault, "Fault %s", correlationId);
        return HttpRefusal.fault();
    }

    /** APIs always speak problem+json; elsewhere whoever accepts HTML is a person. */
    private static boolean wantsPage(RoutingContext routing) {
        var accept = routing.request().getHeader("Accept");
        return !routing.request().path().startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    private String serialized(ProblemDetails problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
