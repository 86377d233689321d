package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.portal.Option;
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

/** A consultant writes the frame of a covenant: sector, title, period and parties. */
@Path("/convenant/convenanten")
@Produces(MediaType.TEXT_HTML)
class CovenantDraftPages {

    private final CallerProvider caller;
    private final ReadCovenants read;
    private final DraftCovenant draft;
    private final SectorDirectory sectors;

    @Inject
    CovenantDraftPages(CallerProvider caller, ReadCovenants read, DraftCovenant draft, SectorDirectory sectors) {
        this.caller = caller;
        this.read = read;
        this.draft = draft;
        this.sectors = sectors;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance frame(FrameView view, List<Issue> issues);
    }

    @GET
    @Path("nieuw")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance blank() {
        return Templates.frame(FrameView.blank(UUID.randomUUID(), ownSectors()), List.of());
    }

    @POST
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public Response create(@FormParam("id") @Nullable String id, @BeanParam PostedFrame posted) {
        var key = IdempotencyKey.ofForm(id);
        var frame = posted.frame();
        try {
            draft.create(caller.get(), key, frame.toInput(List.of()));
            return toDetail(key);
        } catch (Refused refused) {
            return again(refused, new FrameView(key, null, frame, ownSectors()));
        }
    }

    @GET
    @Path("{id}/wijzigen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public TemplateInstance change(@PathParam("id") UUID id) {
        var covenant = read.get(caller.get(), id);
        var frame = Frame.of(read.text(caller.get(), id));
        return Templates.frame(new FrameView(id, covenant.version(), frame, ownSectors()), List.of());
    }

    @POST
    @Path("{id}/wijzigen")
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    public Response amend(@PathParam("id") UUID id, @FormParam("version") long version, @BeanParam PostedFrame posted) {
        var frame = posted.frame();
        var objectives = read.text(caller.get(), id).objectives();
        try {
            draft.amend(caller.get(), id, VersionCheck.same(version), frame.toInput(objectives));
            return toDetail(id);
        } catch (Refused refused) {
            return again(refused, new FrameView(id, version, frame, ownSectors()));
        }
    }

    private List<Option> ownSectors() {
        var person = caller.get();
        return sectors.all().stream()
                .filter(s -> person.has(Roles.ADMIN) || person.serves(s.code()))
                .map(s -> Option.of(s.code(), s.name()))
                .toList();
    }

    private static Response toDetail(UUID id) {
        return Response.seeOther(URI.create("/convenant/convenanten/" + id)).build();
    }

    private static Response again(Refused refused, FrameView view) {
        return FormAgain.after(
                refused, issues -> Templates.frame(view, view.frame().onFields(issues)));
    }
}
