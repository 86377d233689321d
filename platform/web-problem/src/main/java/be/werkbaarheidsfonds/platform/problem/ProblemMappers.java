package be.werkbaarheidsfonds.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Every exception that leaves a resource. The framework has mappers of its own for some types; naming
 * those types here makes ours win.
 */
class ProblemMappers {

    private final ProblemWriter writer;

    @Inject
    ProblemMappers(ProblemWriter writer) {
        this.writer = writer;
    }

    @ServerExceptionMapper({
        Refused.class,
        JacksonException.class,
        com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
        ValidationException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class,
        Throwable.class
    })
    Response map(Throwable thrown, RoutingContext routing) {
        return response(writer.answer(thrown, routing));
    }

    /** Redirects and answers with a body of their own are no problems. */
    @ServerExceptionMapper
    Response mapWeb(WebApplicationException thrown, RoutingContext routing) {
        var own = thrown.getResponse();
        var isProblem = own.getStatus() >= 400 && !own.hasEntity();
        return isProblem ? response(writer.answer(thrown, routing)) : own;
    }

    private static Response response(ProblemWriter.Answer answer) {
        return Response.status(answer.status())
                .type(answer.mediaType())
                .entity(answer.body())
                .build();
    }
}
