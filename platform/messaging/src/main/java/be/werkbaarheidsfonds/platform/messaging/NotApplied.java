package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.problem.Refused;

/** An event that will not be applied, however often it is tried: it goes to the dead letters. */
final class NotApplied extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Reason {
        UNDECODABLE,
        REFUSED,
        FAULT
    }

    private final Reason reason;

    private NotApplied(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    static NotApplied undecodable(Undecodable cause) {
        return new NotApplied(Reason.UNDECODABLE, String.valueOf(cause.getMessage()), cause);
    }

    static NotApplied refused(Refused cause) {
        return new NotApplied(Reason.REFUSED, cause.code() + ": " + cause.detail(), cause);
    }

    static NotApplied fault(Throwable cause) {
        return new NotApplied(Reason.FAULT, cause.toString(), cause);
    }

    Reason reason() {
        return reason;
    }
}
