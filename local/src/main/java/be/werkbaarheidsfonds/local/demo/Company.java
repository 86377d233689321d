package be.werkbaarheidsfonds.local.demo;

import java.util.List;

/**
 * A fictitious company; its number is in a range the register of enterprises has not given out.
 *
 * @param manager account of the realm that acts for it
 */
record Company(
        String number,
        String name,
        String sector,
        int headcount,
        String municipality,
        String jointCommittee,
        String manager) {

    /** Where newcomers start: no scan yet. */
    static final Company KORENAAR =
            new Company("0999100196", "Bakkerij De Korenaar nv", "voedingsnijverheid", 64, "Aalst", "118", "an");

    /** The one with a past: a finished scan and applications. */
    static final Company VERCRUYSSE = new Company(
            "0999200265", "Metaalwerken Vercruysse nv", "metaal-en-technologie", 240, "Roeselare", "111", "lies");

    /** The small one, in the middle of a scan. */
    static final Company LINDE =
            new Company("0999300334", "Zorgpunt De Linde vzw", "social-profit", 18, "Mechelen", "330", "tom");

    static List<Company> all() {
        return List.of(KORENAAR, VERCRUYSSE, LINDE);
    }
}
