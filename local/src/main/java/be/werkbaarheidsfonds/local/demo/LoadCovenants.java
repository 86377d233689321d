package be.werkbaarheidsfonds.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Two sectors have a covenant: the food industry's consultant enters one, the administrator the other. */
final class LoadCovenants {

    private static final String COVENANTS = "/api/convenant/v1/covenants";

    private final Portal portal;
    private final LocalDate today;

    LoadCovenants(Portal portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
    }

    void load() {
        var firstDay = LocalDate.of(today.minusMonths(6).getYear(), 7, 1);
        sign(
                "sofie",
                "voedingsnijverheid",
                covenant(
                        "voedingsnijverheid",
                        "Sectorconvenant voedingsnijverheid " + firstDay.getYear() + "–" + (firstDay.getYear() + 2),
                        firstDay,
                        List.of(
                                party("employers", "Federatie van de voedingsindustrie (voorbeeld)"),
                                party("employees", "Vakbonden van de voeding (voorbeeld)"),
                                party("sector-fund", "Sectorfonds voeding (voorbeeld)")),
                        List.of(
                                objective(
                                        "Ploegen en roosters die vol te houden zijn",
                                        List.of(
                                                action(
                                                        "Ondernemingen maken roosters samen met hun ploegen",
                                                        "company",
                                                        "werkplanning",
                                                        "Ondernemingen met een uitgevoerde actie",
                                                        15),
                                                action(
                                                        "Ondernemingen maken werkposten lichter",
                                                        "company",
                                                        "ergonomie-en-veiligheid",
                                                        "Ondernemingen met een uitgevoerde actie",
                                                        20))),
                                objective(
                                        "Werkstress bespreekbaar maken",
                                        List.of(
                                                action(
                                                        "Leernetwerk voor leidinggevenden over werkdruk",
                                                        "sector",
                                                        "werkstress",
                                                        "Bijeenkomsten van het leernetwerk",
                                                        8),
                                                action(
                                                        "Ondernemingen pakken werkdruk aan in hun teams",
                                                        "company",
                                                        "werkstress",
                                                        "Ondernemingen met een uitgevoerde actie",
                                                        12))))));
        sign(
                "pieter",
                "metaal-en-technologie",
                covenant(
                        "metaal-en-technologie",
                        "Sectorconvenant metaal en technologie " + firstDay.getYear() + "–" + (firstDay.getYear() + 2),
                        firstDay,
                        List.of(
                                party("employers", "Werkgevers van de metaal (voorbeeld)"),
                                party("employees", "Vakbonden van de metaal (voorbeeld)"),
                                party("government", "Vlaamse Regering")),
                        List.of(objective(
                                "Leren op de werkvloer",
                                List.of(
                                        action(
                                                "Ondernemingen laten vakmensen van elkaar leren",
                                                "company",
                                                "opleiding-en-vorming",
                                                "Ondernemingen met een uitgevoerde actie",
                                                25),
                                        action(
                                                "Inspiratiedagen over technologie die helpt",
                                                "sector",
                                                "technologische-innovatie",
                                                "Inspiratiedagen",
                                                4))))));
    }

    private void sign(String account, String sector, Map<String, ?> covenant) {
        var id = Keys.of("covenant/" + sector);
        var editor = portal.as(account);
        editor.create(COVENANTS, id, covenant);
        var draft = editor.find(COVENANTS + "/" + id);
        if (draft.text("status").equalsIgnoreCase("DRAFT")) {
            var signedOn = Map.of("signedOn", covenant.get("from"));
            editor.step(COVENANTS + "/" + id + "/signature", draft.tag(), signedOn);
        }
    }

    private static Map<String, ?> covenant(
            String sector,
            String title,
            LocalDate from,
            List<Map<String, ?>> parties,
            List<Map<String, ?>> objectives) {
        return Map.of(
                "sector", sector,
                "title", title,
                "from", from.toString(),
                "until", from.plusYears(2).minusDays(1).toString(),
                "parties", parties,
                "objectives", objectives);
    }

    private static Map<String, ?> party(String kind, String name) {
        return Map.of("kind", kind, "name", name);
    }

    private static Map<String, ?> objective(String title, List<Map<String, ?>> actions) {
        return Map.of("title", title, "actions", actions);
    }

    private static Map<String, ?> action(String title, String level, String theme, String indicator, int target) {
        return Map.of("title", title, "level", level, "theme", theme, "indicator", indicator, "target", target);
    }
}
