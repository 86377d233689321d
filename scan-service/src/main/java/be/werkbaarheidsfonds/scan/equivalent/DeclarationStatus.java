package be.werkbaarheidsfonds.scan.equivalent;

import java.util.Locale;

/** Where a declaration is in its life. */
public enum DeclarationStatus {
    DECLARED("wacht op een beslissing"),
    /** Counts as a scan. */
    RECOGNISED("erkend"),
    REFUSED("niet erkend"),
    WITHDRAWN("ingetrokken");

    private final String dutch;

    DeclarationStatus(String dutch) {
        this.dutch = dutch;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dutch() {
        return dutch;
    }
}
