package be.werkbaarheidsfonds.fund.call;

import java.util.Optional;

/** The state machine of a call: published terms never change, applicants relied on them. */
final class CallLifecycle {

    private CallLifecycle() {}

    /** The status an action leads to, empty where it is refused. */
    static Optional<CallStatus> next(CallStatus status, CallAction action) {
        return switch (status) {
            case DRAFT ->
                switch (action) {
                    case REVISE -> Optional.of(CallStatus.DRAFT);
                    case PUBLISH -> Optional.of(CallStatus.PUBLISHED);
                    case CLOSE -> Optional.empty();
                };
            case PUBLISHED ->
                switch (action) {
                    case CLOSE -> Optional.of(CallStatus.CLOSED);
                    case REVISE, PUBLISH -> Optional.empty();
                };
            case CLOSED -> Optional.empty();
        };
    }
}
