package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/convenant/v1/menu-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "menu")
class MenuResource {

    private final Menu menu;
    private final ReadScope readScope;

    @Inject
    MenuResource(Menu menu, ReadScope readScope) {
        this.menu = menu;
        this.readScope = readScope;
    }

    @GET
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    @Operation(operationId = "listMenuActions", summary = "Actions of the inspiration menu, filtered")
    public Paged<MenuActionView> list(@BeanParam MenuApiFilter query, @Valid @BeanParam PageQuery page) {
        readScope.check();
        return page.of(menu.matching(query.toFilter()));
    }

    @GET
    @Path("{code}")
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    @Operation(operationId = "getMenuAction", summary = "One action of the inspiration menu")
    public MenuActionView get(@PathParam("code") String code) {
        readScope.check();
        return menu.find(code).orElseThrow(() -> Refused.notFound("Deze actie staat niet in het inspiratiemenu."));
    }
}
