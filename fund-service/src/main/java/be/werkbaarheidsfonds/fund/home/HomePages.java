package be.werkbaarheidsfonds.fund.home;

import be.werkbaarheidsfonds.fund.application.ApplicationStatus;
import be.werkbaarheidsfonds.fund.application.Applications;
import be.werkbaarheidsfonds.fund.application.Story;
import be.werkbaarheidsfonds.fund.call.Call;
import be.werkbaarheidsfonds.fund.call.OpenCalls;
import be.werkbaarheidsfonds.fund.handling.WorkList;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The fund's part of the home page, and where the portal's «Aanvragen» leads. */
@Path("/fund")
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private static final int MOST_SHOWN = 3;

    private final CallerProvider caller;
    private final Applications applications;
    private final OpenCalls calls;
    private final WorkList work;

    @Inject
    HomePages(CallerProvider caller, Applications applications, OpenCalls calls, WorkList work) {
        this.caller = caller;
        this.applications = applications;
        this.calls = calls;
        this.work = work;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance company(List<Running> running, List<Call> open);

        static native TemplateInstance handler(
                WorkList.Waiting waiting, boolean assessor, boolean approver, boolean cash);
    }

    /** A running application and what it waits for. */
    record Running(UUID id, String title, String status, String kind, String next) {}

    @GET
    @RolesAllowed({Roles.COMPANY, Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    public Response root() {
        var who = caller.get();
        var handles = who.has(Roles.FUND_ASSESSOR) || who.has(Roles.FUND_APPROVER) || who.has(Roles.ADMIN);
        if (who.has(Roles.COMPANY)) {
            return seeOther("/fund/aanvragen");
        }
        return seeOther(handles ? "/fund/dossiers" : "/fund/kas");
    }

    @GET
    @Path("fragment/home")
    @Transactional
    @RolesAllowed({Roles.COMPANY, Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    public TemplateInstance fragment() {
        var who = caller.get();
        if (who.has(Roles.COMPANY)) {
            var running = applications.running(who.company().value()).stream()
                    .limit(MOST_SHOWN)
                    .map(a -> new Running(
                            a.id(),
                            a.title(),
                            Story.statusForApplicant(a.status()),
                            Story.kind(a.status()),
                            next(a.status())))
                    .toList();
            return Templates.company(running, calls.list());
        }
        return Templates.handler(
                work.waiting(who),
                who.has(Roles.FUND_ASSESSOR),
                who.has(Roles.FUND_APPROVER),
                !who.has(Roles.FUND_ASSESSOR));
    }

    private static String next(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> "Werk af en dien in";
            case INFORMATION_REQUESTED -> "Beantwoord de vraag van het fonds";
            case SUBMITTED, ADVISED -> "Het fonds behandelt uw aanvraag";
            case APPROVED, REJECTED, WITHDRAWN -> "";
        };
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
