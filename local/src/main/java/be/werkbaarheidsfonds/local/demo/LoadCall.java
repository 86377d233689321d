package be.werkbaarheidsfonds.local.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The fund publishes a call. */
final class LoadCall {

    static final UUID CALL = Keys.of("call");

    private static final String CALLS = "/api/fund/v1/calls";

    private final Portal portal;
    private final LocalDate today;

    LoadCall(Portal portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
    }

    void load() {
        var treasurer = portal.as("dirk");
        if (!treasurer.get(CALLS + "/" + CALL).ok()) {
            treasurer.create(CALLS, CALL, call());
        }
        var draft = treasurer.find(CALLS + "/" + CALL);
        if (draft.text("status").equals("DRAFT")) {
            treasurer.step(CALLS + "/" + CALL + "/publication", draft.tag(), Map.of());
        }
    }

    private Map<String, ?> call() {
        return Map.of(
                "title",
                "Werkbaar werk in uw onderneming " + today.getYear() + "–" + (today.getYear() + 1),
                "summary",
                "Het fonds betaalt mee aan acties die het werk werkbaarder maken: minder werkstress, meer goesting, "
                        + "meer leerkansen en een betere balans tussen werk en privé.",
                "eligibility",
                "Ondernemingen en organisaties met minstens één werknemer in het Vlaamse Gewest, die een scan deden en "
                        + "de gekozen acties in hun sociaal overleg bespraken.",
                "needs",
                "Een afgesloten scan van hoogstens zes maanden oud, één of twee acties uit het inspiratiemenu, het "
                        + "akkoord van uw overlegorgaan, een raming van de kosten en uw rekeningnummer.",
                "opensOn",
                today.minusDays(14).toString(),
                "closesOn",
                today.plusMonths(7).toString(),
                "envelopeCents",
                200_000_000L,
                "terms",
                Map.ofEntries(
                        Map.entry("sharePercent", 60),
                        Map.entry("maximumGrantCents", 1_000_000L),
                        Map.entry("maximumActions", 3),
                        Map.entry("applicationsPerCompany", 4),
                        Map.entry("minimumHeadcount", 1),
                        Map.entry("findingRequired", true),
                        Map.entry("findingMaximumAgeMonths", 6),
                        Map.entry("maximumMonths", 18),
                        Map.entry("deMinimisCeilingCents", 30_000_000L),
                        Map.entry("decisionBusinessDays", 30),
                        Map.entry("informationBusinessDays", 10)));
    }
}
