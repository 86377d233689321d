package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The frozen result as the API answers it; read as JSON, by someone who has none of our classes. */
final class JsonEdition implements Edition {

    static final String RATE = "rate";
    static final String ACUTE = ":acute";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode result;

    private JsonEdition(JsonNode result) {
        this.result = result;
    }

    static JsonEdition of(PublishedResult result) {
        try {
            return new JsonEdition(JSON.readTree(JSON.writeValueAsString(result)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The answer of the API to who asks for a result. */
    static JsonEdition ofAnswer(String json) {
        try {
            return new JsonEdition(JSON.readTree(json).path("result"));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** All of it, to tell two results apart. */
    String text() {
        return result.toString();
    }

    @Override
    public List<Figure> figuresOf(String statistic) {
        var figures = new ArrayList<Figure>();
        read(result.path("company"), List.of(), statistic, figures);
        for (var part : List.of("blocks", "larger")) {
            result.path(part).forEach(table -> read(table, names(table), statistic, figures));
        }
        result.path("margins")
                .forEach(margin ->
                        margin.path("categories").forEach(table -> read(table, names(table), statistic, figures)));
        return figures;
    }

    /**
     * A line of a table of what goes with a risk.
     *
     * @param bands of the risk: 0 no problem, 1 problematic, 2 acute
     * @param of who is in it
     */
    record InBand(String outcome, Set<Integer> bands, int of, int low, int high) {}

    List<InBand> bandsOf(String risk) {
        var bands = new ArrayList<InBand>();
        for (var table : result.path("together")) {
            for (var band : table.path("bands")) {
                if (table.path("risk").asText().equals(risk)) {
                    bands.add(inBand(table.path("outcome").asText(), band));
                }
            }
        }
        return bands;
    }

    private static InBand inBand(String outcome, JsonNode band) {
        var figure = ofShare(List.of(), band.path("respondents").asInt(), band.path("share"));
        var bands = switch (band.path("band").asText()) {
            case "none" -> Set.of(0);
            case "problematic" -> Set.of(1);
            case "acute" -> Set.of(2);
            default -> Set.of(1, 2);
        };
        return new InBand(outcome, bands, figure.of(), figure.low(), figure.high());
    }

    private static Figure ofShare(List<String> names, int of, JsonNode share) {
        return Figure.ofShare(
                names, of, share.path("from").asInt(), share.path("to").asInt());
    }

    private static List<String> names(JsonNode table) {
        var names = new ArrayList<String>();
        table.path("departments").forEach(name -> names.add(name.asText()));
        if (table.path("leftOpen").asBoolean()) {
            names.add(Roster.OPEN);
        }
        return names;
    }

    private static void read(JsonNode table, List<String> names, String statistic, List<Figure> figures) {
        if (statistic.equals(RATE)) {
            var rate = table.path("rate");
            share(rate, "share", names, figures);
            bounds(rate, table.path("respondents").asInt(), names, figures);
            steps(rate, names, figures);
            return;
        }
        for (var scale : table.path("scales")) {
            if (statistic.equals(scale.path("code").asText() + ACUTE)) {
                share(scale, "acute", names, figures);
            }
            if (scale.path("code").asText().equals(statistic)) {
                share(scale, "problematic", names, figures);
                histogram(scale, names, figures);
            }
        }
    }

    private static void share(JsonNode of, String field, List<String> names, List<Figure> figures) {
        var share = of.path(field);
        if (!share.isMissingNode()) {
            figures.add(ofShare(names, of.path("respondents").asInt(), share));
        }
    }

    /** What it could be if all who are incomplete had workable work, or none: taken from the complete ones. */
    private static void bounds(JsonNode rate, int respondents, List<String> names, List<Figure> figures) {
        var bounds = rate.path("bounds");
        if (!bounds.isMissingNode()) {
            var complete = rate.path("respondents").asInt();
            var widest = ofShare(names, respondents, bounds);
            figures.add(new Figure(names, complete, widest.low(), widest.high() - (respondents - complete)));
        }
    }

    /** At a stricter cut-off fewer have workable work, at a looser one more. */
    private static void steps(JsonNode rate, List<String> names, List<Figure> figures) {
        var complete = rate.path("respondents").asInt();
        var stricter = rate.path("stricter");
        if (!stricter.isMissingNode()) {
            figures.add(new Figure(
                    names, complete, ofShare(names, complete, stricter).low(), complete));
        }
        var looser = rate.path("looser");
        if (!looser.isMissingNode()) {
            figures.add(new Figure(
                    names, complete, 0, ofShare(names, complete, looser).high()));
        }
    }

    /** Who is in the bins past the midpoint has a problem: the cut-off is no secret. */
    private static void histogram(JsonNode scale, List<String> names, List<Figure> figures) {
        var bins = scale.path("distribution").path("histogram");
        if (bins.isEmpty()) {
            return;
        }
        var of = scale.path("respondents").asInt();
        var low = 0;
        var high = 0;
        for (var bin : bins) {
            if (bin.path("from").asInt() > 50) {
                var figure = ofShare(names, of, bin.path("share"));
                low += figure.low();
                high += figure.high();
            }
        }
        figures.add(new Figure(names, of, low, high));
    }
}
