package be.werkbaarheidsfonds.scan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.instrument.Band;
import be.werkbaarheidsfonds.scan.instrument.Bands;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.instrument.Standing;
import be.werkbaarheidsfonds.scan.scoring.Score.NotScorable;
import be.werkbaarheidsfonds.scan.scoring.Score.Scored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A questionnaire of someone else, scored by its own rules: definitions are general. */
class HseScoreTest {

    private final Instrument hse = new Instruments().get("hse-mst-1");

    private Scored score(String scaleCode, int... values) {
        return (Scored) Score.of(
                hse.scale(scaleCode),
                Arrays.stream(values).mapToObj(Answer::ofValue).toList());
    }

    private BigDecimal figure(String scaleCode, Scored score) {
        var rules = hse.scale(scaleCode).rules();
        return rules.grid().figure(score.points(), score.steps());
    }

    @Test
    void it_has_35_items_on_seven_scales_each_asked_once() {
        assertThat(hse.scales())
                .extracting(Scale::code)
                .containsExactly(
                        "hse-demands",
                        "hse-control",
                        "hse-manager-support",
                        "hse-peer-support",
                        "hse-relationships",
                        "hse-role",
                        "hse-change");
        assertThat(hse.items())
                .extracting(item -> item.code())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 35).mapToObj(i -> "hse" + i).toList());
    }

    @Test
    void the_first_23_are_asked_by_frequency_and_the_others_by_agreement() {
        for (var scale : hse.scales()) {
            for (var item : scale.items()) {
                var first = hse.responsesOf(scale, item).options().getFirst().in("en");
                var number = Integer.parseInt(item.code().substring("hse".length()));
                assertThat(first).as(item.code()).isEqualTo(number <= 23 ? "Never" : "Strongly disagree");
            }
        }
    }

    @Test
    void a_scale_is_the_mean_of_its_answers_from_1_to_5_and_higher_is_better() {
        assertThat(figure("hse-change", score("hse-change", 3, 4, 4))).isEqualByComparingTo("3.67");
        assertThat(figure("hse-role", score("hse-role", 5, 5, 5, 5, 5))).isEqualByComparingTo("5");
        assertThat(figure("hse-role", score("hse-role", 1, 1, 1, 1, 1))).isEqualByComparingTo("1");
    }

    @Test
    void demands_and_relationships_are_reversed() {
        assertThat(figure("hse-relationships", score("hse-relationships", 1, 1, 1, 2)))
                .isEqualByComparingTo("4.75");
        assertThat(figure("hse-demands", score("hse-demands", 5, 5, 5, 5, 5, 5, 5, 5)))
                .isEqualByComparingTo("1");
    }

    /** Percentiles of 2007: 4.10, 3.78 and 3.46 for control. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, 4, 4, 4, 4, VERY_GOOD", // 4.33
        "4, 4, 4, 4, 4, 4, GOOD", // 4.00
        "4, 4, 4, 4, 4, 3, GOOD", // 3.83
        "4, 4, 4, 4, 3, 3, CLEAR_NEED", // 3.67
        "4, 4, 4, 3, 3, 3, CLEAR_NEED", // 3.50
        "4, 4, 3, 3, 3, 3, URGENT", // 3.33
        "1, 1, 1, 1, 1, 1, URGENT"
    })
    void bands_compare_with_the_percentiles(int a, int b, int c, int d, int e, int f, Band band) {
        var score = score("hse-control", a, b, c, d, e, f);
        assertThat(hse.scale("hse-control").band(score.points())).isEqualTo(band);
        assertThat(CutOff.PROVISIONAL.isProblem(score)).isEqualTo(band.isProblem());
        assertThat(score.isAcute()).isEqualTo(band == Band.URGENT);
    }

    @Test
    void a_mean_at_the_norm_itself_is_not_below_it() {
        // 4.00 is the 50th percentile of relationships
        assertThat(CutOff.PROVISIONAL.isProblem(score("hse-relationships", 2, 2, 2, 2)))
                .isFalse();
        assertThat(CutOff.PROVISIONAL.isProblem(score("hse-relationships", 2, 2, 2, 3)))
                .isTrue();
    }

    @Test
    void half_of_the_answers_is_enough_by_its_own_rule() {
        var answers = new ArrayList<>(List.of(Answer.FIFTH, Answer.FOURTH, Answer.SKIPPED, Answer.DECLINED));
        assertThat(figure("hse-peer-support", (Scored) Score.of(hse.scale("hse-peer-support"), answers)))
                .isEqualByComparingTo("4.5");
        answers.set(1, Answer.NOT_APPLICABLE);
        assertThat(Score.of(hse.scale("hse-peer-support"), answers)).isEqualTo(new NotScorable());
    }

    @Test
    void the_norms_are_marked_as_not_compared_with_their_source() {
        assertThat(hse.scales()).allSatisfy(scale -> {
            var bands = scale.rules().requireBands();
            assertThat(bands).isInstanceOf(Bands.Percentiles.class);
            assertThat(bands.standing()).isEqualTo(Standing.UNVERIFIED);
            assertThat(bands.provenance()).isNotBlank();
        });
    }
}
