package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ActionKind;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationAction;
import be.werkbaarheidsfonds.fund.application.Reason;
import be.werkbaarheidsfonds.fund.calendar.BusinessDays;
import be.werkbaarheidsfonds.fund.call.Calls;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** The assessor asks the applicant something; the answer has a term of business days. */
@ApplicationScoped
class RequestInformation {

    private final HandleApplication handle;
    private final Calls calls;
    private final Clock clock;

    @Inject
    RequestInformation(HandleApplication handle, Calls calls, Clock clock) {
        this.handle = handle;
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    Application request(UUID id, String question, Consumer<Application> precondition, Caller caller) {
        return handle.handle(id, ActionKind.REQUEST_INFORMATION, precondition, caller, (application, at) -> {
            var words = Reason.required("question", question);
            var term = calls.get(application.callId()).terms().informationBusinessDays();
            return new ApplicationAction.RequestInformation(
                    caller.subject(), at, words, BusinessDays.after(LocalDate.now(clock), term));
        });
    }
}
