package be.werkbaarheidsfonds.scan.campaign;

import java.util.Arrays;
import java.util.Optional;

/** Who confirmed the groups before opening, the first that exists in the company (rules B1, F2). */
public enum GroupsConfirmedBy {
    CPBW("cpbw", "Het comité voor preventie en bescherming op het werk (CPBW)"),
    UNION_DELEGATION("union-delegation", "De vakbondsafvaardiging"),
    WORKERS("workers", "Er is geen van beide: voorgelegd aan de werknemers zelf");

    private final String code;
    private final String dutch;

    GroupsConfirmedBy(String code, String dutch) {
        this.code = code;
        this.dutch = dutch;
    }

    public String code() {
        return code;
    }

    public String dutch() {
        return dutch;
    }

    static Optional<GroupsConfirmedBy> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
