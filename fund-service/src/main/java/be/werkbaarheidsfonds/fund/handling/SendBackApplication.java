package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ActionKind;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationAction;
import be.werkbaarheidsfonds.fund.application.Reason;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** The approver wants the assessor to look again. */
@ApplicationScoped
class SendBackApplication {

    private final HandleApplication handle;

    @Inject
    SendBackApplication(HandleApplication handle) {
        this.handle = handle;
    }

    @Transactional
    Application sendBack(UUID id, String reason, Consumer<Application> precondition, Caller caller) {
        return handle.handle(
                id,
                ActionKind.SEND_BACK,
                precondition,
                caller,
                (application, at) ->
                        new ApplicationAction.SendBack(caller.subject(), at, Reason.required("reason", reason)));
    }
}
