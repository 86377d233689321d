package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.portal.Bar;
import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.instrument.Bands;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One scale of the whole company in words, with how its scores are spread (rules D1, D3).
 *
 * @param sentences who has a problem, and how sure that is
 * @param spread the spread in words with the score a problem begins at, or why it is not told
 * @param bars scores from favourable to unfavourable; none where they may not be told
 */
record ScaleView(String label, List<String> sentences, String spread, List<Bar> bars) {

    /** Below this there is no spread (rule D1). */
    private static final int ENOUGH = 30;

    private static final float PERCENT = 100;

    ScaleView {
        sentences = List.copyOf(sentences);
        bars = List.copyOf(bars);
    }

    static ScaleView of(Scale scale, PublishedScale published) {
        var distribution = published.distribution();
        return new ScaleView(
                published.label(),
                sentences(published),
                distribution == null ? whyNoSpread(published.respondents()) : spread(scale, distribution),
                distribution == null ? List.of() : bars(scale, distribution));
    }

    public String spreadTitle() {
        return "Hoe de scores verspreid liggen: " + label;
    }

    private static List<String> sentences(PublishedScale scale) {
        var problem = scale.problematic();
        if (problem == null) {
            return List.of(
                    "Dit tonen we niet: er zijn te weinig antwoorden, of het zou te veel over weinig mensen zeggen.");
        }
        var sentences = new ArrayList<String>();
        sentences.add("%s van de %d mensen met een score heeft hier een probleem."
                .formatted(Words.capital(problem.text()), scale.respondents()));
        sentences.add(
                scale.acute() == null
                        ? "Hoeveel mensen het acuut hebben, tonen we niet apart."
                        : "Acuut is het voor %s.".formatted(scale.acute().text()));
        if (scale.interval() != null) {
            sentences.add("Door toeval in wie antwoordde kan het aandeel %s zijn."
                    .formatted(scale.interval().text()));
        }
        return sentences;
    }

    /** With where a problem begins: the colour of a bar says so too, and may not say it alone. */
    private static String spread(Scale scale, PublishedDistribution distribution) {
        var mean = distribution.mean() == null
                ? "Het gemiddelde tonen we niet: dat zou te veel over weinig mensen zeggen."
                : "Gemiddelde score: %d op 100%s."
                        .formatted(
                                distribution.mean(),
                                distribution.deviation() == null
                                        ? ""
                                        : ", standaardafwijking " + distribution.deviation());
        return "%s Hoe hoger, hoe slechter. %s".formatted(mean, problem(scale));
    }

    private static String problem(Scale scale) {
        if (problemFrom(scale).isEmpty()) {
            return "Bij geen enkele score is het een probleem.";
        }
        var from = "Vanaf score %d is het een probleem"
                .formatted(problemFrom(scale).getAsInt());
        return switch (scale.rules().requireBands()) {
            case Bands.Midpoint m -> from + ".";
            case Bands.Percentiles p -> from + ": slechter dan bij de helft van wie elders antwoordde.";
        };
    }

    /** Where a problem begins, in a column. */
    static String problemFromText(Scale scale) {
        var from = problemFrom(scale);
        return from.isEmpty() ? "geen" : String.valueOf(from.getAsInt());
    }

    /** The first score of a problem, rounded as bins are; none where a norm is so low that nobody falls short of it. */
    private static OptionalInt problemFrom(Scale scale) {
        var points = scale.rules().problemFrom(scale.items().size());
        return points > scale.steps()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round(PERCENT * points / scale.steps()));
    }

    private static String whyNoSpread(@Nullable Integer respondents) {
        return respondents == null || respondents < ENOUGH
                ? "Bij minder dan 30 antwoorden tonen we geen gemiddelde of spreiding."
                : "Gemiddelde en spreiding tonen we hier niet: dat zou te veel over weinig mensen zeggen.";
    }

    private static List<Bar> bars(Scale scale, PublishedDistribution distribution) {
        var problemFrom = problemFrom(scale).orElse(Integer.MAX_VALUE);
        return distribution.histogram().stream()
                .map(bin -> new Bar(
                        bin.from() == bin.to()
                                ? "Score " + bin.from()
                                : "Score %d tot %d".formatted(bin.from(), bin.to()),
                        bin.share().middle(),
                        bin.share().text(),
                        bin.from() >= problemFrom ? "warn" : "good"))
                .toList();
    }
}
