package be.werkbaarheidsfonds.fund.ledger;

/**
 * The accounts of one call's envelope. BUDGET is the source the envelope was allotted from, so that
 * every booking has two sides; the others always add up to what was allotted and are never negative.
 */
public enum LedgerAccount {
    BUDGET("Begroting"),
    FREE("Vrij"),
    RESERVED("Gereserveerd"),
    COMMITTED("Vastgelegd"),
    PAID("Betaald");

    private final String dutch;

    LedgerAccount(String dutch) {
        this.dutch = dutch;
    }

    /** Name on the pages. */
    public String dutch() {
        return dutch;
    }
}
