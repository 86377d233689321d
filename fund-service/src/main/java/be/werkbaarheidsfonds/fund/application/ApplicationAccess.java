package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Who sees which application; whatever one may not see does not exist. */
@ApplicationScoped
public class ApplicationAccess {

    private static final Set<String> HANDLERS =
            Set.of(Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN);

    private final Applications applications;
    private final Conflicts conflicts;

    @Inject
    ApplicationAccess(Applications applications, Conflicts conflicts) {
        this.applications = applications;
        this.conflicts = conflicts;
    }

    /** An application the caller may see, as applicant or as handler. */
    public Application visible(UUID id, Caller caller) {
        return applications
                .findByIdOptional(id)
                .filter(application -> isApplicant(application, caller) || isHandler(application, caller))
                .orElseThrow(ApplicationAccess::notFound);
    }

    /** An application of the caller's own company. */
    public Application own(UUID id, Caller caller) {
        return applications
                .findByIdOptional(id)
                .filter(application -> isApplicant(application, caller))
                .orElseThrow(ApplicationAccess::notFound);
    }

    /** A submitted application, for a handler without a conflict of interest in it. */
    public Application handled(UUID id, Caller caller) {
        return applications
                .findByIdOptional(id)
                .filter(application -> isHandler(application, caller))
                .orElseThrow(ApplicationAccess::notFound);
    }

    public static boolean isApplicant(Application application, Caller caller) {
        var organisation = caller.organisation();
        return caller.has(Roles.COMPANY)
                && organisation != null
                && application.enterpriseNumber().equals(organisation.value());
    }

    private boolean isHandler(Application application, Caller caller) {
        return caller.roles().stream().anyMatch(HANDLERS::contains)
                && application.submittedAt() != null
                && !conflicts.has(application.id(), caller.subject());
    }

    private static Refused notFound() {
        return Refused.notFound("Deze aanvraag bestaat niet, of u hebt er geen toegang toe.");
    }
}
