package be.werkbaarheidsfonds.fund.application;

/** Where an application stands; persisted by name. */
public enum ApplicationStatus {
    DRAFT("Concept"),
    SUBMITTED("In behandeling"),
    INFORMATION_REQUESTED("Informatie gevraagd"),
    ADVISED("Advies gegeven"),
    APPROVED("Goedgekeurd"),
    REJECTED("Afgewezen"),
    WITHDRAWN("Ingetrokken");

    private final String dutch;

    ApplicationStatus(String dutch) {
        this.dutch = dutch;
    }

    /** Name on the pages. */
    public String dutch() {
        return dutch;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return this == APPROVED || this == REJECTED || this == WITHDRAWN;
    }

    /** Whether it holds money of the envelope, reserved or committed. */
    public boolean holdsMoney() {
        return switch (this) {
            case DRAFT, REJECTED, WITHDRAWN -> false;
            case SUBMITTED, INFORMATION_REQUESTED, ADVISED, APPROVED -> true;
        };
    }
}
