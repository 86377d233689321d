package be.werkbaarheidsfonds.systemtests.api;

import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A covenant through the API. */
public final class CovenantByProgram {

    private static final String COVENANTS = "/api/convenant/v1/covenants";

    private final RunningSuite suite;

    public CovenantByProgram(RunningSuite suite) {
        this.suite = suite;
    }

    private static final List<String> THEMES = List.of(
            "werkstress",
            "ergonomie-en-veiligheid",
            "werkplanning",
            "telewerk",
            "digitale-bereikbaarheid",
            "technostress",
            "technologische-innovatie",
            "opleiding-en-vorming",
            "mobiliteit",
            "tijdsbesteding");

    /** A signed covenant of the sector with an action at company level for every theme. */
    public String signed(Account by, String sector) {
        var consultant = suite.as(by);
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var draft = consultant
                .create(
                        COVENANTS,
                        Map.of(
                                "sector", sector,
                                "title", "Convenant werkbaar werk: " + sector,
                                "from", today.minusMonths(1).toString(),
                                "until", today.plusYears(2).toString(),
                                "parties",
                                        List.of(
                                                Map.of("kind", "employers", "name", "Werkgevers van de voeding"),
                                                Map.of("kind", "employees", "name", "Vakbonden van de voeding"),
                                                Map.of("kind", "government", "name", "Vlaamse overheid")),
                                "objectives",
                                        List.of(Map.of(
                                                "title", "Minder werkdruk op de vloer",
                                                "description", "Bedrijven pakken piekdruk aan.",
                                                "actions",
                                                        THEMES.stream()
                                                                .map(CovenantByProgram::action)
                                                                .toList()))))
                .expect(201);
        var id = draft.json().path("id").asText();
        consultant
                .change(
                        "POST",
                        COVENANTS + "/" + id + "/signature",
                        draft.etag(),
                        Map.of("signedOn", today.minusDays(1).toString()))
                .expect(200);
        return id;
    }

    private static Map<String, Object> action(String theme) {
        return Map.of(
                "title",
                "Bedrijven begeleiden: " + theme,
                "description",
                "Met steun van het fonds.",
                "level",
                "company",
                "theme",
                theme,
                "indicator",
                "ondernemingen",
                "target",
                5);
    }

    /** The actions that companies have done something for. */
    public List<JsonNode> counted(Account reader, String covenant) {
        var objectives = suite.as(reader)
                .get(COVENANTS + "/" + covenant)
                .expect(200)
                .json()
                .path("objectives");
        return StreamSupport.stream(objectives.spliterator(), false)
                .flatMap(objective ->
                        StreamSupport.stream(objective.path("actions").spliterator(), false))
                .filter(action -> action.path("counted").asInt() > 0)
                .toList();
    }
}
