package be.werkbaarheidsfonds.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What fails outside the resources: bodies too large, unknown paths, refused tokens. */
@ApplicationScoped
class ProblemFailureHandler {

    /** Addresses up to a multiple of this reach us; the framework answers those beyond with an empty body. */
    private static final int LONGEST_ADDRESS = 4096;

    private final ProblemWriter writer;
    private final long largestBody;

    @Inject
    ProblemFailureHandler(
            ProblemWriter writer,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize largestBody) {
        this.writer = writer;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route()
                .order(Integer.MIN_VALUE)
                .handler(this::refuseTooLongOrLarge)
                .failureHandler(this::answerFailure);
    }

    /** The framework answers a declared length over the limit with an empty body; this comes before it. */
    private void refuseTooLongOrLarge(RoutingContext routing) {
        if (routing.request().uri().length() > LONGEST_ADDRESS) {
            end(routing, writer.answer(414, routing));
            return;
        }
        if (declaredLength(routing.request().getHeader("Content-Length")) <= largestBody) {
            routing.next();
            return;
        }
        routing.response().putHeader("Connection", "close");
        end(routing, writer.answer(413, routing));
    }

    private static long declaredLength(@Nullable String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }

    private void answerFailure(RoutingContext routing) {
        if (routing.response().headWritten()) {
            routing.request().connection().close();
            return;
        }
        end(
                routing,
                routing.statusCode() > 0 && routing.failure() == null
                        ? writer.answer(routing.statusCode(), routing)
                        : writer.answer(routing.failure(), routing));
    }

    private static void end(RoutingContext routing, ProblemWriter.Answer answer) {
        routing.response()
                .setStatusCode(answer.status())
                .putHeader("Content-Type", answer.mediaType())
                .end(answer.body());
    }
}
