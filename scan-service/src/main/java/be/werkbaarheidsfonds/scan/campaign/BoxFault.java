package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Refused;

/** Why what is in a campaign's box can't be counted. */
public enum BoxFault {
    KEY_MISSING("key-missing", "De sleutel van deze scan is nu niet bereikbaar."),
    KEY_DAMAGED("key-damaged", "De sleutel van deze scan is onleesbaar: beschadigd, of met een ander geheim bewaard."),
    FOREIGN_SHEET("foreign-sheet", "Er zijn meer of minder antwoorden dan gebruikte codes."),
    UNREADABLE_SHEET("unreadable-sheet", "Een antwoord is beschadigd of is niet van deze scan.");

    private static final String WHAT_NOW =
            " Er is niets geteld en niets gewist. Verwittig wie de toepassing beheert en probeer"
                    + " later opnieuw. Komt het niet meer goed, dan kunt u de scan onbruikbaar verklaren.";

    private final String code;
    private final String dutch;

    BoxFault(String code, String dutch) {
        this.code = code;
        this.dutch = dutch;
    }

    String code() {
        return code;
    }

    /** What who closes is told; a key may come back. */
    Refused refusal() {
        return this == KEY_MISSING ? Refused.unavailable(dutch + WHAT_NOW) : Refused.conflict(code, dutch + WHAT_NOW);
    }
}
