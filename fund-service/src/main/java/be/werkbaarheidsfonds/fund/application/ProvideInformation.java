package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** The applicant answers the assessor's question. */
@ApplicationScoped
public class ProvideInformation {

    private final ApplicationAccess access;
    private final PerformAction actions;
    private final Clock clock;

    @Inject
    ProvideInformation(ApplicationAccess access, PerformAction actions, Clock clock) {
        this.access = access;
        this.actions = actions;
        this.clock = clock;
    }

    @Transactional
    public Application provide(UUID id, String answer, Consumer<Application> precondition, Caller caller) {
        var application = access.own(id, caller);
        precondition.accept(application);
        actions.require(application, ActionKind.PROVIDE_INFORMATION, caller);
        var words = Reason.required("answer", answer);
        return actions.perform(
                application,
                new ApplicationAction.ProvideInformation(caller.subject(), clock.instant(), words),
                caller);
    }
}
