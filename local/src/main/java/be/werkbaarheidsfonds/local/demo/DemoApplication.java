package be.werkbaarheidsfonds.local.demo;

import java.util.List;
import java.util.UUID;

/**
 * An application of the company with a past.
 *
 * @param name tells it from the others
 * @param fate status it ends in
 */
record DemoApplication(String name, Fate fate, String goal, List<Cost> costs) {

    /** One action of the inspiration menu and what it costs. */
    record Cost(String action, long euros) {}

    /** Every status an application can have, in the order in which they are loaded. */
    enum Fate {
        REJECTED,
        WITHDRAWN,
        APPROVED,
        ADVISED,
        INFORMATION_REQUESTED,
        SUBMITTED,
        DRAFT
    }

    UUID id() {
        return Keys.of("application/" + name);
    }

    static List<DemoApplication> all() {
        return List.of(
                new DemoApplication(
                        "plooibank",
                        Fate.REJECTED,
                        "Een nieuwe plooibank moet het tillen in de plaatbewerking verminderen.",
                        List.of(new Cost("werkposten-die-passen", 48_000))),
                new DemoApplication(
                        "mobiliteit",
                        Fate.WITHDRAWN,
                        "We zoeken met de ploegen naar een veiliger en vlotter traject naar de fabriek.",
                        List.of(new Cost("vlot-naar-het-werk", 6_500))),
                new DemoApplication(
                        "leren",
                        Fate.APPROVED,
                        "Lassers en monteurs leren elkaars werk, zodat taken gevarieerder worden en kennis blijft.",
                        List.of(new Cost("van-elkaar-leren", 9_200), new Cost("coachend-leidinggeven", 5_400))),
                new DemoApplication(
                        "werkdruk",
                        Fate.ADVISED,
                        "In vier teams brengen we de werkdruk in kaart en maken we afspraken die we na drie maanden nagaan.",
                        List.of(new Cost("werkdrukdialoog-in-het-team", 4_800))),
                new DemoApplication(
                        "technologie",
                        Fate.INFORMATION_REQUESTED,
                        "De operatoren kiezen en testen mee welke lascobots we in de hal inzetten.",
                        List.of(new Cost("technologie-samen-kiezen", 13_000))),
                new DemoApplication(
                        "werkposten",
                        Fate.SUBMITTED,
                        "We passen twaalf werkposten in de montage aan, samen met wie er staat en de preventieadviseur.",
                        List.of(new Cost("werkposten-die-passen", 11_500))),
                new DemoApplication(
                        "uren",
                        Fate.DRAFT,
                        "Oudere vakmensen krijgen uren die bij hun levensfase passen.",
                        List.of(new Cost("uren-op-maat", 3_000))));
    }
}
