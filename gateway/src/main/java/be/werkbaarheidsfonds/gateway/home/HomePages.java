package be.werkbaarheidsfonds.gateway.home;

import be.werkbaarheidsfonds.gateway.session.Session;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.CorrelationId;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page: for visitors what this is, for who is logged in what is running and what comes next. */
@Path("/")
public class HomePages {

    private final Fragments fragments;

    @Inject
    HomePages(Fragments fragments) {
        this.fragments = fragments;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance landing();

        static native TemplateInstance home(HomeView view);

        private Templates() {}
    }

    record HomeView(String greeting, boolean forCompany, List<Part> parts) {

        /** Whether a part did not answer in time: the page then fetches it by itself. */
        public boolean isIncomplete() {
            return parts.stream().anyMatch(part -> part.html() == null);
        }
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> home(@Context RoutingContext routing) {
        @Nullable Session session = routing.get(Session.KEY);
        if (session == null) {
            return Uni.createFrom().item(Templates.landing());
        }
        var caller = session.caller();
        var parts = fragments.of(Service.of(caller), session, CorrelationId.of(routing));
        return Uni.createFrom()
                .completionStage(parts.toCompletionStage())
                .map(found -> Templates.home(
                        new HomeView("Dag " + firstName(caller.displayName()), caller.has(Roles.COMPANY), found)));
    }

    private static String firstName(String displayName) {
        var end = displayName.indexOf(' ');
        return end < 0 ? displayName : displayName.substring(0, end);
    }
}
