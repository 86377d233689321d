package be.werkbaarheidsfonds.platform.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

/** Tells the tests what the library made of their token. */
@Path("/api")
public class WhoAmIResource {

    @Inject
    CallerProvider caller;

    @GET
    @Path("company")
    @RolesAllowed(Roles.COMPANY)
    public Map<String, Object> company() {
        var me = caller.get();
        return Map.of(
                "organisation", String.valueOf(me.organisation()),
                "mustChoose", me.mustChooseMandate(),
                "mandates", me.mandates().stream().map(EnterpriseNumber::value).toList());
    }

    @GET
    @Path("partner")
    @RolesAllowed(Roles.PARTNER)
    public List<String> partner() {
        return caller.get().scopes().stream().sorted().toList();
    }

    @GET
    @Path("public")
    @PermitAll
    public boolean anonymous() {
        return caller.isAnonymous();
    }

    @GET
    @Path("forgotten")
    public String withoutAnnotation() {
        return "nobody may read this";
    }
}
