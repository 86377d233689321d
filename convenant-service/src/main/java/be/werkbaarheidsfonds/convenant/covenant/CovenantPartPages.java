package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consultant adds objectives and actions to a draft, one at a time. */
@Path("/convenant/convenanten/{id}")
@Produces(MediaType.TEXT_HTML)
class CovenantPartPages {

    private final CallerProvider caller;
    private final ReadCovenants read;
    private final DraftCovenant draft;

    @Inject
    CovenantPartPages(CallerProvider caller, ReadCovenants read, DraftCovenant draft) {
        this.caller = caller;
        this.read = read;
        this.draft = draft;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance objective(PartView view, List<Issue> issues);

        static native TemplateInstance action(PartView view, List<Issue> issues);
    }

    @GET
    @Path("doelstellingen/nieuw")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance newObjective(@PathParam("id") UUID id) {
        return Templates.objective(
                PartView.blank(read.get(caller.get(), id), PartForm.blank(UUID.randomUUID())), List.of());
    }

    @POST
    @Path("doelstellingen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public Response addObjective(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("id") @Nullable String partId,
            @BeanParam PostedPart posted) {
        return add(id, version, posted.form(IdempotencyKey.ofForm(partId)), Part.OBJECTIVE);
    }

    @GET
    @Path("acties/nieuw")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance newAction(@PathParam("id") UUID id) {
        return Templates.action(
                PartView.blank(read.get(caller.get(), id), PartForm.blank(UUID.randomUUID())), List.of());
    }

    @POST
    @Path("acties")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public Response addAction(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("id") @Nullable String partId,
            @BeanParam PostedPart posted) {
        return add(id, version, posted.form(IdempotencyKey.ofForm(partId)), Part.ACTION);
    }

    @POST
    @Path("verwijderen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public Response remove(
            @PathParam("id") UUID id, @FormParam("version") long version, @FormParam("part") @Nullable String part) {
        var text = read.text(caller.get(), id);
        draft.amend(
                caller.get(), id, VersionCheck.same(version), DraftParts.without(text, IdempotencyKey.ofForm(part)));
        return toDetail(id);
    }

    /** Sent twice it is added once: the second time it is there already. */
    private Response add(UUID id, long version, PartForm form, Part part) {
        var text = read.text(caller.get(), id);
        if (DraftParts.holds(text, form.id())) {
            return toDetail(id);
        }
        try {
            var with = switch (part) {
                case OBJECTIVE -> DraftParts.withObjective(text, form);
                case ACTION -> DraftParts.withAction(text, form);
            };
            draft.amend(caller.get(), id, VersionCheck.same(version), with);
            return toDetail(id);
        } catch (Refused refused) {
            var view = new PartView(read.get(caller.get(), id), form, version);
            return FormAgain.after(refused, issues -> page(part, view, DraftParts.onFields(issues)));
        }
    }

    private static TemplateInstance page(Part part, PartView view, List<Issue> issues) {
        return switch (part) {
            case OBJECTIVE -> Templates.objective(view, issues);
            case ACTION -> Templates.action(view, issues);
        };
    }

    private static Response toDetail(UUID id) {
        return Response.seeOther(URI.create("/convenant/convenanten/" + id)).build();
    }

    private enum Part {
        OBJECTIVE,
        ACTION
    }
}
