package be.werkbaarheidsfonds.gateway.session;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.platform.problem.Issue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The choice itself. Open to whoever has a session: its route asks for one before this is reached. */
@Path("/mandaat")
public class MandatePages {

    @CheckedTemplate(basePath = "mandate")
    static class Templates {
        static native TemplateInstance choose(ChooseView view);

        private Templates() {}
    }

    record ChooseView(List<Option> companies, @Nullable String chosen, String back, List<Issue> issues) {}

    @GET
    @PermitAll
    public TemplateInstance ask(@QueryParam("terug") @Nullable String back, @Context RoutingContext routing) {
        Session session = routing.get(Session.KEY);
        return page(session.caller(), back, List.of());
    }

    @POST
    @PermitAll
    public RestResponse<?> choose(
            @FormParam("onderneming") @Nullable String company,
            @FormParam("terug") @Nullable String back,
            @Context RoutingContext routing) {
        Session session = routing.get(Session.KEY);
        var chosen = EnterpriseNumber.parse(company == null ? "" : company)
                .filter(session.caller().mandates()::contains);
        if (chosen.isEmpty()) {
            var issue = Issue.of("onderneming", "required", "Kies de onderneming waarvoor u handelt.");
            return RestResponse.ResponseBuilder.<TemplateInstance>create(422)
                    .entity(page(session.caller(), back, List.of(issue)))
                    .build();
        }
        Mandate.choose(routing, chosen.get());
        return RestResponse.seeOther(URI.create(LocalAddress.of(back)));
    }

    private static TemplateInstance page(Caller caller, @Nullable String back, List<Issue> issues) {
        var companies = caller.mandates().stream()
                .sorted(Comparator.comparing(EnterpriseNumber::value))
                .map(number -> Option.of(number.value(), number.display()))
                .toList();
        var current = caller.organisation();
        return Templates.choose(
                new ChooseView(companies, current == null ? null : current.value(), LocalAddress.of(back), issues));
    }
}
