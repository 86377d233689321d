package be.werkbaarheidsfonds.gateway.session;

import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.platform.problem.Issue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The choice itself. Open to whoever has a session: its route asks for one before this is reached. */
@Path("/mandaat")
public class MandatePages {

    private final CompanyNames names;

    @Inject
    MandatePages(CompanyNames names) {
        this.names = names;
    }

    @CheckedTemplate(basePath = "mandate")
    static class Templates {
        static native TemplateInstance choose(ChooseView view);

        private Templates() {}
    }

    record ChooseView(List<Option> companies, @Nullable String chosen, String back, List<Issue> issues) {}

    @GET
    @PermitAll
    public Uni<TemplateInstance> ask(@QueryParam("terug") @Nullable String back, @Context RoutingContext routing) {
        return page(routing.get(Session.KEY), back, List.of());
    }

    @POST
    @PermitAll
    public Uni<RestResponse<TemplateInstance>> choose(
            @FormParam("onderneming") @Nullable String company,
            @FormParam("terug") @Nullable String back,
            @Context RoutingContext routing) {
        Session session = routing.get(Session.KEY);
        var chosen = EnterpriseNumber.parse(company == null ? "" : company)
                .filter(session.caller().mandates()::contains);
        if (chosen.isEmpty()) {
            var issue = Issue.of("onderneming", "required", "Kies de onderneming waarvoor u handelt.");
            return page(session, back, List.of(issue))
                    .map(page -> RestResponse.ResponseBuilder.<TemplateInstance>create(422)
                            .entity(page)
                            .build());
        }
        Mandate.choose(routing, chosen.get());
        return Uni.createFrom().item(RestResponse.seeOther(URI.create(LocalAddress.of(back))));
    }

    private Uni<TemplateInstance> page(Session session, @Nullable String back, List<Issue> issues) {
        var caller = session.caller();
        var current = caller.organisation();
        return Uni.createFrom()
                .completionStage(names.of(caller.mandates(), session.token()).toCompletionStage())
                .map(known -> Templates.choose(new ChooseView(
                        options(caller.mandates().stream().toList(), known),
                        current == null ? null : current.value(),
                        LocalAddress.of(back),
                        issues)));
    }

    private static List<Option> options(List<EnterpriseNumber> companies, Map<EnterpriseNumber, String> names) {
        return companies.stream()
                .map(company -> names.containsKey(company)
                        ? new Option(company.value(), names.get(company), company.display())
                        : Option.of(company.value(), company.display()))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }
}
