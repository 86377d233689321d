package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a handler does on a file's page. */
@Path("/fund/dossiers/{id}")
@Produces(MediaType.TEXT_HTML)
class DossierActionPages {

    private final CallerProvider caller;
    private final ReadDossier read;
    private final RequestInformation requestInformation;
    private final AdviseOnApplication advise;
    private final SendBackApplication sendBack;
    private final DecideOnApplication decide;
    private final DeclareConflict conflict;

    @Inject
    DossierActionPages(
            CallerProvider caller,
            ReadDossier read,
            RequestInformation requestInformation,
            AdviseOnApplication advise,
            SendBackApplication sendBack,
            DecideOnApplication decide,
            DeclareConflict conflict) {
        this.caller = caller;
        this.read = read;
        this.requestInformation = requestInformation;
        this.advise = advise;
        this.sendBack = sendBack;
        this.decide = decide;
        this.conflict = conflict;
    }

    @POST
    @Path("informatie")
    @RolesAllowed(Roles.FUND_ASSESSOR)
    public Response request(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue("-1") long version,
            @FormParam("question") @DefaultValue("") String question) {
        return doing(
                id,
                Map.of("question", question),
                () -> requestInformation.request(id, question, version(version), caller.get()));
    }

    @POST
    @Path("advies")
    @RolesAllowed(Roles.FUND_ASSESSOR)
    public Response advise(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue("-1") long version,
            @FormParam("favourable") @DefaultValue("") String favourable,
            @FormParam("reason") @DefaultValue("") String reason) {
        return doing(
                id,
                Map.of("favourable", favourable, "reason", reason),
                () -> advise.advise(id, yesOrNo(favourable), reason, version(version), caller.get()));
    }

    @POST
    @Path("beslissing")
    @RolesAllowed(Roles.FUND_APPROVER)
    public Response decide(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue("-1") long version,
            @FormParam("decision") @DefaultValue("") String decision,
            @FormParam("grantedCents") @DefaultValue("") String granted,
            @FormParam("reason") @DefaultValue("") String reason) {
        var typed = Map.of("decision", decision, "grantedCents", granted, "reason", reason);
        return doing(id, typed, () -> {
            switch (decision) {
                case "goedkeuren" -> decide.approve(id, amount(granted), reason, version(version), caller.get());
                case "afwijzen" -> decide.reject(id, reason, version(version), caller.get());
                case "terugsturen" -> sendBack.sendBack(id, reason, version(version), caller.get());
                default -> throw Refused.invalid(List.of(Issue.of("decision", "required", "Kies wat u beslist.")));
            }
        });
    }

    @POST
    @Path("belangenconflict")
    @RolesAllowed({Roles.FUND_ASSESSOR, Roles.FUND_APPROVER})
    public Response conflict(@PathParam("id") UUID id) {
        conflict.declare(id, caller.get());
        return Response.seeOther(URI.create("/fund/dossiers")).build();
    }

    private Response doing(UUID id, Map<String, String> typed, Runnable step) {
        try {
            step.run();
            return Response.seeOther(URI.create("/fund/dossiers/" + id)).build();
        } catch (Refused refused) {
            var issues = switch (refused.refusal()) {
                case INVALID -> refused.issues();
                case STALE -> List.of(Issue.of("", refused.code(), refused.detail()));
                default -> throw refused;
            };
            return page(refused.refusal(), id, typed, issues);
        }
    }

    private Response page(Refusal refusal, UUID id, Map<String, String> typed, List<Issue> issues) {
        return Response.status(refusal.status())
                .entity(DossierPages.Templates.dossier(read.of(id, caller.get()), typed, issues))
                .build();
    }

    private static @Nullable Boolean yesOrNo(String favourable) {
        return switch (favourable) {
            case "ja" -> Boolean.TRUE;
            case "nee" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Money amount(String typed) {
        return typed.isBlank()
                ? null
                : Money.parse(typed)
                        .orElseThrow(() -> Refused.invalid(List.of(Issue.of(
                                "grantedCents", "invalid-amount", "Schrijf een bedrag in euro, zoals 4.500."))));
    }

    private static Consumer<Application> version(long version) {
        return application -> {
            if (version != application.version()) {
                throw Refused.stale();
            }
        };
    }
}
