package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.dialogue.register.MenuActions;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.portal.Paging;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pages of the discussions; every write goes through the same use cases as the API. */
@Path("/dialogue")
@Produces(MediaType.TEXT_HTML)
class DiscussionPages {

    private static final String LIST = "/dialogue/besprekingen";
    private static final int ROWS = 20;

    private final CallerProvider caller;
    private final ReadDiscussions read;
    private final RecordDiscussion recordDiscussion;
    private final CorrectDiscussion correctDiscussion;
    private final MenuActions menu;

    @Inject
    DiscussionPages(
            CallerProvider caller,
            ReadDiscussions read,
            RecordDiscussion recordDiscussion,
            CorrectDiscussion correctDiscussion,
            MenuActions menu) {
        this.caller = caller;
        this.read = read;
        this.recordDiscussion = recordDiscussion;
        this.correctDiscussion = correctDiscussion;
        this.menu = menu;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<DiscussionView> discussions, Paging paging);

        static native TemplateInstance form(FormView view, List<Issue> issues);

        static native TemplateInstance detail(DiscussionView discussion);
    }

    @GET
    @RolesAllowed(Roles.COMPANY)
    public Response root() {
        return Response.seeOther(URI.create(LIST)).build();
    }

    @GET
    @Path("besprekingen")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance list(@QueryParam("pagina") @DefaultValue("1") int page) {
        var index = Paging.index(page);
        var found = read.of(caller.get(), index, ROWS);
        return Templates.list(found.items(), new Paging(index + 1, ROWS, found.total(), LIST));
    }

    @GET
    @Path("besprekingen/nieuw")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance blank(
            @QueryParam("acties") @DefaultValue("") String actions, @QueryParam("scan") @Nullable String scan) {
        var chosen = Arrays.stream(actions.split(","))
                .filter(code -> !code.isBlank())
                .toList();
        return Templates.form(
                FormView.blank(UUID.randomUUID(), DiscussionForm.about(chosen, scan), menu.byTitle()), List.of());
    }

    @POST
    @Path("besprekingen")
    @RolesAllowed(Roles.COMPANY)
    public Response record(@FormParam("id") @Nullable String id, @BeanParam PostedDiscussion posted) {
        var key = IdempotencyKey.ofForm(id);
        try {
            recordDiscussion.with(caller.get(), key, posted.form());
            return Response.seeOther(URI.create(LIST + "/" + key)).build();
        } catch (Refused refused) {
            return again(refused, FormView.blank(key, posted.form(), menu.byTitle()));
        }
    }

    @GET
    @Path("besprekingen/{id}")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance detail(@PathParam("id") UUID id) {
        return Templates.detail(read.get(caller.get(), id));
    }

    @GET
    @Path("besprekingen/{id}/wijzigen")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance change(@PathParam("id") UUID id) {
        return Templates.form(FormView.of(read.get(caller.get(), id), menu.byTitle()), List.of());
    }

    @POST
    @Path("besprekingen/{id}/wijzigen")
    @RolesAllowed(Roles.COMPANY)
    public Response correct(
            @PathParam("id") UUID id, @FormParam("version") long version, @BeanParam PostedDiscussion posted) {
        try {
            correctDiscussion.with(caller.get(), id, posted.form(), FormVersion.seen(version));
            return Response.seeOther(URI.create(LIST + "/" + id)).build();
        } catch (Refused refused) {
            return again(refused, FormView.changing(id, version, posted.form(), menu.byTitle()));
        }
    }

    private static Response again(Refused refused, FormView view) {
        return FormAgain.after(refused, issues -> Templates.form(view, issues));
    }
}
