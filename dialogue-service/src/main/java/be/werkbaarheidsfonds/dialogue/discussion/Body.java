package be.werkbaarheidsfonds.dialogue.discussion;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a company discusses: the cascade of the werkbaarheidscheque, the first that exists. Codex
 * welzijn op het werk, book I title 3; thresholds: works council from 100, CPBW from 50 employees.
 */
enum Body {
    WORKS_COUNCIL("or", "Ondernemingsraad (OR)", "Verplicht vanaf 100 werknemers."),
    CPBW("cpbw", "Comité voor preventie en bescherming op het werk (CPBW)", "Verplicht vanaf 50 werknemers."),
    UNION_DELEGATION("union-delegation", "Syndicale afvaardiging", "Als er geen OR of CPBW is."),
    EMPLOYEES("employees", "Overleg met het personeel", "Als er geen van de andere organen is.");

    private final String code;
    private final String dutch;
    private final String hint;

    Body(String code, String dutch, String hint) {
        this.code = code;
        this.dutch = dutch;
        this.hint = hint;
    }

    static Optional<Body> of(String code) {
        return Arrays.stream(values()).filter(body -> body.code.equals(code)).findFirst();
    }

    /** As contracts and forms write it. */
    String code() {
        return code;
    }

    String dutch() {
        return dutch;
    }

    String hint() {
        return hint;
    }
}
