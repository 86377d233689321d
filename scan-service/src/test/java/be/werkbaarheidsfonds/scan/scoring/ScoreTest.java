package be.werkbaarheidsfonds.scan.scoring;

import static be.werkbaarheidsfonds.scan.scoring.Answer.DECLINED;
import static be.werkbaarheidsfonds.scan.scoring.Answer.NOT_APPLICABLE;
import static be.werkbaarheidsfonds.scan.scoring.Answer.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.Score.NotScorable;
import be.werkbaarheidsfonds.scan.scoring.Score.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {

    private final Instrument basis = new Instruments().basePackage();
    private final Scale stress = basis.scale("work-stress");
    private final Scale learning = basis.scale("learning");
    private final Scale autonomy = basis.scale("autonomy");

    private static List<Answer> values(int... values) {
        return Arrays.stream(values).mapToObj(Answer::ofValue).toList();
    }

    private static Scored scored(Scale scale, List<Answer> answers) {
        return (Scored) Score.of(scale, answers);
    }

    @Test
    void the_worst_answers_give_100_and_the_best_0() {
        // the fourth item of work stress is reversed
        assertThat(scored(stress, values(5, 5, 5, 1)).outOfHundred()).isEqualTo(100);
        assertThat(scored(stress, values(1, 1, 1, 5)).outOfHundred()).isZero();
        assertThat(scored(learning, values(1, 1, 1, 1)).outOfHundred()).isEqualTo(100);
        assertThat(scored(learning, values(5, 5, 5, 5)).outOfHundred()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"SKIPPED", "DECLINED", "NOT_APPLICABLE"})
    void one_missing_item_is_made_up_for_by_the_others(Answer missing) {
        var answers = new ArrayList<>(values(1, 1, 1));
        answers.add(missing);
        assertThat(scored(learning, answers)).isEqualTo(new Scored(16, 16));
    }

    @Test
    void two_missing_items_make_a_scale_not_scorable() {
        assertThat(Score.of(learning, List.of(Answer.FIRST, Answer.FIRST, DECLINED, NOT_APPLICABLE)))
                .isEqualTo(new NotScorable());
        assertThat(Score.of(autonomy, List.of(Answer.FIRST, SKIPPED, SKIPPED))).isEqualTo(new NotScorable());
    }

    @Test
    void who_answers_nothing_is_not_scorable() {
        assertThat(Score.of(autonomy, List.of(SKIPPED, SKIPPED, SKIPPED))).isEqualTo(new NotScorable());
    }

    @Test
    void a_prorated_score_lies_on_the_grid_and_rounds_to_the_favourable_step() {
        // 4 + 3 points of two items: 10.5 of 12 on the grid
        assertThat(scored(autonomy, List.of(Answer.FIRST, Answer.SECOND, DECLINED)))
                .isEqualTo(new Scored(10, 12));
        // 4 + 4 + 3 points of three items: 14.67 of 16
        assertThat(scored(learning, List.of(Answer.FIRST, Answer.FIRST, Answer.SECOND, DECLINED)))
                .isEqualTo(new Scored(15, 16));
    }

    @Test
    void rounding_never_makes_a_problem_of_the_midpoint() {
        // 2 + 2 of two items is the midpoint, prorated too
        var score = scored(autonomy, List.of(Answer.THIRD, Answer.THIRD, DECLINED));
        assertThat(CutOff.PROVISIONAL.isProblem(score)).isFalse();
        assertThat(CutOff.STRICTER.isProblem(score)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // points, stricter, provisional, looser, acute
        "7,  false, false, false, false",
        "8,  true,  false, false, false",
        "9,  true,  true,  false, false",
        "10, true,  true,  true,  false",
        "11, true,  true,  true,  false",
        "12, true,  true,  true,  true",
        "16, true,  true,  true,  true"
    })
    void bands_of_a_scale_of_four_items(
            int points, boolean stricter, boolean provisional, boolean looser, boolean acute) {
        var score = new Scored(points, 16);
        assertThat(CutOff.STRICTER.isProblem(score)).isEqualTo(stricter);
        assertThat(CutOff.PROVISIONAL.isProblem(score)).isEqualTo(provisional);
        assertThat(CutOff.LOOSER.isProblem(score)).isEqualTo(looser);
        assertThat(score.isAcute()).isEqualTo(acute);
    }

    @ParameterizedTest
    @CsvSource({"6, false, false", "7, true, false", "8, true, false", "9, true, true"})
    void bands_of_a_scale_of_three_items(int points, boolean problem, boolean acute) {
        var score = new Scored(points, 12);
        assertThat(CutOff.PROVISIONAL.isProblem(score)).isEqualTo(problem);
        assertThat(score.isAcute()).isEqualTo(acute);
    }

    @Test
    void every_acute_score_is_a_problem_at_every_cut_off() {
        for (var steps : List.of(12, 16)) {
            for (var points = 0; points <= steps; points++) {
                var score = new Scored(points, steps);
                if (score.isAcute()) {
                    assertThat(CutOff.values()).allMatch(cutOff -> cutOff.isProblem(score));
                }
            }
        }
    }

    @Test
    void every_combination_of_answers_lies_on_the_grid_and_a_worse_answer_never_scores_better() {
        for (var first : Answer.values()) {
            for (var second : Answer.values()) {
                for (var third : Answer.values()) {
                    if (Score.of(autonomy, List.of(first, second, third)) instanceof Scored score
                            && first.value().isPresent()
                            && first != Answer.FIRST) {
                        var worse = Answer.ofValue(first.value().getAsInt() - 1);
                        assertThat(scored(autonomy, List.of(worse, second, third))
                                        .points())
                                .isGreaterThanOrEqualTo(score.points());
                    }
                }
            }
        }
    }

    @Test
    void answers_to_another_number_of_items_are_a_fault() {
        assertThatThrownBy(() -> Score.of(autonomy, values(1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codes_of_answers_are_read_back() {
        assertThat(Answer.values())
                .allSatisfy(answer -> assertThat(Answer.ofCode(answer.code())).contains(answer));
        assertThat(Answer.ofCode("6")).isEmpty();
        assertThat(Answer.ofCode("DECLINED")).isEmpty();
    }
}
