package be.werkbaarheidsfonds.convenant.covenant;

import java.util.Arrays;
import java.util.Optional;

/** What a partner of a covenant stands for. */
enum PartyKind {
    EMPLOYERS("employers", "Werkgeversorganisaties"),
    EMPLOYEES("employees", "Werknemersorganisaties"),
    SECTOR_FUND("sector-fund", "Sectorfonds"),
    GOVERNMENT("government", "Vlaamse overheid");

    private final String code;
    private final String label;

    PartyKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    static Optional<PartyKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
