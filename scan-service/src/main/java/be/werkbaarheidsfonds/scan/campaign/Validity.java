package be.werkbaarheidsfonds.scan.campaign;

/** What a closed scan is worth. */
public enum Validity {
    VALID,
    /** Fewer than half answered (rule D3). */
    INDICATIVE,
    /** Fewer than k sheets: destroyed unread (rule B7). */
    DESTROYED;

    static Validity of(int respondents, int headcount, int k) {
        if (respondents < k) {
            return DESTROYED;
        }
        return 2L * respondents < headcount ? INDICATIVE : VALID;
    }
}
