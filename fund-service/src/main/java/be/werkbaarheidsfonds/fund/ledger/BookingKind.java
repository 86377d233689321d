package be.werkbaarheidsfonds.fund.ledger;

/** What a booking was for. */
public enum BookingKind {
    ALLOT("Budget toegewezen"),
    RESERVE("Gereserveerd bij indiening"),
    RELEASE("Vrijgegeven"),
    COMMIT("Vastgelegd bij goedkeuring"),
    PAY("Betaald");

    private final String dutch;

    BookingKind(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }
}
