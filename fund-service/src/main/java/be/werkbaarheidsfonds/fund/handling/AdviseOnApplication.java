package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ActionKind;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationAction;
import be.werkbaarheidsfonds.fund.application.Reason;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The assessor recommends a decision, with a reason. */
@ApplicationScoped
class AdviseOnApplication {

    private final HandleApplication handle;

    @Inject
    AdviseOnApplication(HandleApplication handle) {
        this.handle = handle;
    }

    @Transactional
    Application advise(
            UUID id, @Nullable Boolean favourable, String reason, Consumer<Application> precondition, Caller caller) {
        return handle.handle(id, ActionKind.ADVISE, precondition, caller, (application, at) -> {
            var issues = new ArrayList<Issue>();
            if (favourable == null) {
                issues.add(Issue.of("favourable", "required", "Kies of uw advies gunstig of ongunstig is."));
            }
            issues.addAll(Reason.broken("reason", reason));
            if (favourable == null || !issues.isEmpty()) {
                throw Refused.invalid(issues);
            }
            return new ApplicationAction.Advise(caller.subject(), at, favourable, reason.strip());
        });
    }
}
