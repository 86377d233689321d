package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.portal.Bar;
import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution;
import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution.Bin;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.instrument.Bands;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.instrument.Scoring;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a problem begins is said in words, as the colours of the bars say it. */
class ScaleViewTest {

    private static final PublishedShare SOME = new PublishedShare(20, 20);

    /** With a bin for every score there is. */
    private static ScaleView view(Scale scale) {
        var bins = IntStream.rangeClosed(0, scale.steps())
                .map(points -> Math.round(100f * points / scale.steps()))
                .mapToObj(score -> new Bin(score, score, SOME))
                .toList();
        return ScaleView.of(
                scale,
                new PublishedScale(
                        scale.code(),
                        scale.kind(),
                        scale.label().dutch(),
                        100,
                        SOME,
                        null,
                        null,
                        null,
                        new PublishedDistribution(40, null, bins)));
    }

    private static String firstWarning(ScaleView view) {
        return view.bars().stream()
                .filter(bar -> bar.tone().equals("warn"))
                .findFirst()
                .map(Bar::label)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"work-stress, 56", "workload, 58"})
    void past_the_midpoint_it_is_a_problem(String code, int score) {
        var view = view(Reports.BASIS.scale(code));
        assertThat(view.spread())
                .isEqualTo("Gemiddelde score: 40 op 100. Hoe hoger, hoe slechter. Vanaf score " + score
                        + " is het een probleem.");
        assertThat(firstWarning(view)).isEqualTo("Score " + score);
    }

    @Test
    void where_bands_compare_with_others_it_is_said_with_whom() {
        for (var scale : new Instruments().get("hse-mst-1").scales()) {
            assertThat(scale.rules().requireBands()).isInstanceOf(Bands.Percentiles.class);
            var view = view(scale);
            assertThat(view.spread())
                    .as(scale.code())
                    .endsWith("Vanaf " + Words.small(firstWarning(view))
                            + " is het een probleem: slechter dan bij de helft van wie elders antwoordde.");
        }
    }

    @Test
    void where_nobody_can_fall_short_of_the_norm_no_score_is_a_problem() {
        var scale = new Instruments().get("hse-mst-1").scales().getFirst();
        var bands = (Bands.Percentiles) scale.rules().requireBands();
        var lowest = scale.rules().grid().figure(scale.steps(), scale.steps());
        var never = new Bands.Percentiles(bands.p80(), lowest, lowest, bands.provenance(), bands.standing());
        var view = view(new Scale(
                scale.code(),
                scale.kind(),
                scale.label(),
                scale.responses(),
                scale.highIs(),
                scale.absent(),
                never,
                new Scoring(
                        scale.rules().aggregation(),
                        scale.rules().grid(),
                        scale.rules().missing(),
                        never),
                scale.items()));
        assertThat(view.spread()).endsWith("Bij geen enkele score is het een probleem.");
        assertThat(view.bars()).extracting(Bar::tone).containsOnly("good");
    }
}
