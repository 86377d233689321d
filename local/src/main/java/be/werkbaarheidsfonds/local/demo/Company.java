package be.werkbaarheidsfonds.local.demo;

import java.util.List;
import java.util.stream.Stream;

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

    /** Of one sector, with one adviser: together they give their sector figures (rule D4). */
    static final List<Company> SMALL_METAL = List.of(
            small("0999600143", "Draaierij De Mandel bv", 24, "Izegem"),
            small("0999601232", "Plaatwerk Leiekant bv", 30, "Harelbeke"),
            small("0999602321", "Lasatelier Heulebeek bv", 18, "Kuurne"),
            small("0999603410", "Constructie Gaverzicht bv", 27, "Waregem"),
            small("0999604596", "Gereedschappen Westlede bv", 21, "Tielt"));

    static List<Company> all() {
        return Stream.concat(Stream.of(KORENAAR, VERCRUYSSE, LINDE), SMALL_METAL.stream())
                .toList();
    }

    private static Company small(String number, String name, int headcount, String municipality) {
        return new Company(number, name, VERCRUYSSE.sector(), headcount, municipality, "111", "hilde");
    }
}
