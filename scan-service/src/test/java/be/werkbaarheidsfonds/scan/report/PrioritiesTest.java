package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where to begin: how bad, for how many, what can be done. */
class PrioritiesTest {

    private static PublishedScale scale(String code, @Nullable PublishedShare problem, @Nullable PublishedShare acute) {
        return new PublishedScale(code, ScaleKind.RISK, code, 50, problem, acute, null, null, null);
    }

    private static PublishedShare exactly(int percent) {
        return new PublishedShare(percent, percent);
    }

    private static Priorities of(Map<String, Integer> actions, PublishedScale... scales) {
        return Priorities.of(
                new PublishedTable(List.of(), 60, 50, null, List.of(scales)),
                new Menu(LocalDate.EPOCH, true, actions, List.of()));
    }

    @Test
    void an_acute_problem_weighs_twice() {
        var priorities = of(
                Map.of("Werkdruk", 1, "Autonomie", 1),
                scale("Autonomie", exactly(40), exactly(0)),
                scale("Werkdruk", exactly(30), exactly(20)));
        assertThat(priorities.ranked()).extracting(Priorities.Priority::label).containsExactly("Werkdruk", "Autonomie");
        assertThat(priorities.sentence())
                .isEqualTo("Begin met werkdruk: 30 % heeft daar een probleem, 20 % acuut. Het inspiratiemenu heeft er"
                        + " 1 actie voor. Kijk daarna naar autonomie.");
    }

    @Test
    void what_nothing_in_the_menu_answers_weighs_half() {
        var priorities =
                of(Map.of("Autonomie", 3), scale("Werkdruk", exactly(50), null), scale("Autonomie", exactly(30), null));
        assertThat(priorities.ranked()).extracting(Priorities.Priority::label).containsExactly("Autonomie", "Werkdruk");
    }

    @Test
    void what_few_have_and_what_is_not_told_is_no_priority() {
        var priorities =
                of(Map.of(), scale("Werkdruk", new PublishedShare(0, 10), null), scale("Autonomie", null, null));
        assertThat(priorities.ranked()).isEmpty();
        assertThat(priorities.quiet()).extracting(PublishedScale::label).containsExactly("Werkdruk");
    }

    @Test
    void where_nothing_is_ranked_it_says_no_more_than_the_shares_that_are_told_allow() {
        var priorities = of(
                Map.of(),
                scale("Werkdruk", new PublishedShare(0, 10), null),
                scale("Motivatie", new PublishedShare(0, 20), null),
                scale("Autonomie", null, null));
        assertThat(priorities.nothing()).isEqualTo("Nergens tonen we een probleem bij meer dan 20 % van de mensen.");
        assertThat(priorities.quietText()).isEqualTo("werkdruk (hoogstens 10 %) en motivatie (hoogstens 20 %)");
    }

    @Test
    void where_no_scale_is_told_it_reassures_nobody() {
        var priorities = of(Map.of(), scale("Werkdruk", null, null), scale("Autonomie", null, null));
        assertThat(priorities.nothing())
                .isEqualTo("Er zijn te weinig antwoorden om te zeggen wat eerst aandacht vraagt.");
    }

    @Test
    void marks_on_the_map_never_lie_on_each_other_and_stay_near_their_share() {
        var scales = new PublishedScale[13];
        for (var i = 0; i < scales.length; i++) {
            scales[i] = scale("Schaal " + i, new PublishedShare(38, 38 + i % 3), i < 10 ? null : exactly(20));
        }
        var marks = PriorityMap.of(of(Map.of(), scales)).marks();
        assertThat(marks).hasSize(13);
        for (var i = 0; i < marks.size(); i++) {
            var one = marks.get(i);
            assertThat(Math.abs(one.x() - (one.from() + one.to()) / 2)).isLessThanOrEqualTo(60);
            for (var j = 0; j < i; j++) {
                var other = marks.get(j);
                assertThat(Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y())))
                        .isGreaterThanOrEqualTo(28);
            }
        }
        assertThat(marks).anyMatch(PriorityMap.Mark::isRange);
    }
}
