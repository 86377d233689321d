package be.werkbaarheidsfonds.gateway.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page without a session answers. Who only looks is sent to the login page and back. Who sends
 * a form gets it back, with all that was typed, to send again after logging in in another tab.
 */
@ApplicationScoped
public class EndedSession {

    /** Forms of the portal are far smaller; an upload is chosen again. */
    private static final int LARGEST_FORM = 256 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Sessions sessions;

    @Inject
    EndedSession(Sessions sessions) {
        this.sessions = sessions;
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance ended(EndedView view);

        private Templates() {}
    }

    /** @param fields what was typed, null where it is too much or no form */
    record EndedView(String address, @Nullable List<Field> fields) {}

    record Field(String name, String value) {}

    /** A session or its mandate was refused: without the mandate it may be good. */
    public void answerRefused(RoutingContext routing) {
        if (Mandate.forget(routing) && HttpMethod.GET.equals(routing.request().method())) {
            Sessions.redirect(routing, 303, routing.request().uri());
        } else {
            answer(routing);
        }
    }

    /** Nobody is logged in. */
    public void answer(RoutingContext routing) {
        if (!HttpMethod.GET.equals(routing.request().method())
                && !HttpMethod.HEAD.equals(routing.request().method())) {
            giveBack(routing);
        } else if (routing.request().headers().contains("HX-Request")) {
            routing.response().putHeader("HX-Refresh", "true").end();
        } else {
            sessions.logIn(routing);
        }
    }

    private void giveBack(RoutingContext routing) {
        if (!isForm(routing)) {
            show(routing, null);
            return;
        }
        var request = routing.request();
        request.setExpectMultipart(true);
        request.end()
                .onSuccess(read -> show(routing, fields(request.formAttributes())))
                .onFailure(routing::fail);
        request.resume();
    }

    private static boolean isForm(RoutingContext routing) {
        var type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
        var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return type != null && type.startsWith(FORM) && length != null && Long.parseLong(length) <= LARGEST_FORM;
    }

    private static List<Field> fields(MultiMap form) {
        return form.entries().stream()
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
    }

    private static void show(RoutingContext routing, @Nullable List<Field> fields) {
        Templates.ended(new EndedView(routing.request().uri(), fields))
                .renderAsync()
                .whenComplete((page, fault) -> {
                    if (fault != null) {
                        routing.fail(fault);
                    } else {
                        routing.response()
                                .setStatusCode(401)
                                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                                .end(page);
                    }
                });
    }
}
