package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** The applicant gives up an application; what was reserved is free again. */
@ApplicationScoped
public class WithdrawApplication {

    private final ApplicationAccess access;
    private final PerformAction actions;
    private final Clock clock;

    @Inject
    WithdrawApplication(ApplicationAccess access, PerformAction actions, Clock clock) {
        this.access = access;
        this.actions = actions;
        this.clock = clock;
    }

    /** @param reason why, may be empty: nobody has to justify giving up */
    @Transactional
    public Application withdraw(UUID id, String reason, Consumer<Application> precondition, Caller caller) {
        var application = access.own(id, caller);
        precondition.accept(application);
        actions.require(application, ActionKind.WITHDRAW, caller);
        var words = reason.isBlank() ? "" : Reason.required("reason", reason);
        return actions.perform(
                application, new ApplicationAction.Withdraw(caller.subject(), clock.instant(), words), caller);
    }
}
