package be.werkbaarheidsfonds.convenant.home;

import be.werkbaarheidsfonds.convenant.api.ReadScope;
import be.werkbaarheidsfonds.convenant.company.CompanyView;
import be.werkbaarheidsfonds.convenant.company.OwnCompany;
import be.werkbaarheidsfonds.convenant.covenant.LatelyMoved;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This service's front page, and its part of the home page. */
@Path("/convenant")
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private static final int COVENANTS = 3;

    private final CallerProvider caller;
    private final OwnCompany ownCompany;
    private final LatelyMoved latelyMoved;

    @Inject
    HomePages(CallerProvider caller, OwnCompany ownCompany, LatelyMoved latelyMoved) {
        this.caller = caller;
        this.ownCompany = ownCompany;
        this.latelyMoved = latelyMoved;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance root(HomeView view);

        static native TemplateInstance fragment(HomeView view);
    }

    /**
     * What this service has for the reader.
     *
     * @param company entry of the company acted for, null for who acts for none
     * @param covenants the ones that moved last, for a consultant
     */
    record HomeView(
            @Nullable CompanyView company, List<LatelyMoved.Moved> covenants, boolean consultant, boolean policy) {}

    @GET
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    public TemplateInstance root() {
        return Templates.root(view());
    }

    /** Registers a company that is new here: the home page is the first thing a person sees after logging in. */
    @GET
    @Path("fragment/home")
    @RolesAllowed(ReadScope.ANYONE_LOGGED_IN)
    public TemplateInstance fragment() {
        return Templates.fragment(view());
    }

    private HomeView view() {
        var person = caller.get();
        var consultant = person.has(Roles.CONSULTANT) || person.has(Roles.ADMIN);
        return new HomeView(
                company(person),
                consultant ? latelyMoved.of(person, COVENANTS) : List.of(),
                consultant,
                consultant || person.has(Roles.POLICY));
    }

    private @Nullable CompanyView company(Caller person) {
        return person.has(Roles.COMPANY) && !person.mustChooseMandate() ? ownCompany.of(person) : null;
    }
}
