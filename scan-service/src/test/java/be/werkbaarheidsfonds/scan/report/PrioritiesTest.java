package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
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
                new PublishedTable(List.of(), 60, 50, null, List.of(scales)), new Menu(true, actions, List.of()));
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
        assertThat(priorities.quiet()).containsExactly("Werkdruk");
    }

    @Test
    void marks_on_the_map_never_lie_on_each_other() {
        var priorities = of(
                Map.of(),
                scale("A", exactly(40), null),
                scale("B", exactly(40), null),
                scale("C", new PublishedShare(38, 44), null));
        var marks = PriorityMap.of(priorities).marks();
        for (var i = 0; i < marks.size(); i++) {
            for (var j = 0; j < i; j++) {
                assertThat(Math.abs(marks.get(i).x() - marks.get(j).x())).isGreaterThanOrEqualTo(26);
            }
        }
        assertThat(marks.getFirst().isRange()).isTrue();
    }
}
