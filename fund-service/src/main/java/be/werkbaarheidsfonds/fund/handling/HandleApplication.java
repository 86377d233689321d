package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ActionKind;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationAccess;
import be.werkbaarheidsfonds.fund.application.ApplicationAction;
import be.werkbaarheidsfonds.fund.application.PerformAction;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What every handler's use case does around its own step: find, compare versions, permit, perform. */
@ApplicationScoped
class HandleApplication {

    private final ApplicationAccess access;
    private final PerformAction actions;
    private final Clock clock;

    @Inject
    HandleApplication(ApplicationAccess access, PerformAction actions, Clock clock) {
        this.access = access;
        this.actions = actions;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Application handle(
            UUID id,
            ActionKind kind,
            Consumer<Application> precondition,
            Caller caller,
            BiFunction<Application, Instant, ApplicationAction> action) {
        var application = access.handled(id, caller);
        precondition.accept(application);
        actions.require(application, kind, caller);
        return actions.perform(application, action.apply(application, clock.instant()), caller);
    }
}
