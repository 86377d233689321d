package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists applications the caller may see. */
@ApplicationScoped
public class FindApplications {

    private final Applications applications;

    @Inject
    FindApplications(Applications applications) {
        this.applications = applications;
    }

    @Transactional
    public ApplicationQuery.Found find(ApplicationQuery query, int page, int size) {
        return applications.find(query, page, size);
    }

    /** A company sees its own, a handler everything submitted. */
    public static ApplicationQuery.Scope scopeOf(Caller caller) {
        return caller.has(Roles.COMPANY)
                ? new ApplicationQuery.Scope.Company(caller.company().value())
                : new ApplicationQuery.Scope.Handler(caller.subject());
    }
}
