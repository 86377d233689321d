package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The inspiration menu. */
@Path("/convenant/inspiratie")
@Produces(MediaType.TEXT_HTML)
class MenuPages {

    private static final int RELATED = 3;

    private final Menu menu;
    private final CallerProvider caller;

    @Inject
    MenuPages(Menu menu, CallerProvider caller) {
        this.menu = menu;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(MenuListView view);

        static native TemplateInstance detail(MenuDetailView view);
    }

    @GET
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    public TemplateInstance list(@BeanParam MenuPageFilter search) {
        var filter = search.filter();
        return Templates.list(new MenuListView(menu.matching(filter), filter, menu.sectorOptions()));
    }

    @GET
    @Path("{code}")
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    public TemplateInstance detail(@PathParam("code") String code) {
        var action =
                menu.find(code).orElseThrow(() -> Refused.notFound("Deze actie staat niet in het inspiratiemenu."));
        return Templates.detail(new MenuDetailView(
                action,
                menu.openCalls(),
                menu.related(action, RELATED),
                caller.get().has(Roles.COMPANY)));
    }
}
