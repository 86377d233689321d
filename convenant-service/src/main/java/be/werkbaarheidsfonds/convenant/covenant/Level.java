package be.werkbaarheidsfonds.convenant.covenant;

import java.util.Arrays;
import java.util.Optional;

/** Who carries out an action of a covenant. */
enum Level {
    SECTOR("sector", "Op sectorniveau"),
    COMPANY("company", "Op ondernemingsniveau");

    private final String code;
    private final String label;

    Level(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    static Optional<Level> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
