package be.werkbaarheidsfonds.scan.instrument;

import java.util.Locale;

/** Why a scale of two instruments can't be compared. */
public enum Difference {
    ONLY_IN_ONE("staat maar in één van beide"),
    ITEMS("andere of anders verwoorde zinnen"),
    RESPONSES("andere antwoorden"),
    REVERSAL("andere richting van een zin of schaal"),
    GRID("een ander rooster"),
    MISSING("een andere regel voor wat ontbreekt"),
    BANDS("andere banden");

    private final String dutch;

    Difference(String dutch) {
        this.dutch = dutch;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String dutch() {
        return dutch;
    }
}
