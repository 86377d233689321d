package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.werkbaarheidsfonds.scan.fold.Folded.Crossing;
import be.werkbaarheidsfonds.scan.fold.Folded.ShownMargin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules B1 and C2: which margins are shown beside the blocks, and with which categories joined. */
class MarginPlanTest {

    private static final int K = 10;

    /** So many people of group A or B who answered so to each margin. */
    private record Some(int howMany, int group, List<Integer> categories) {

        private static Some of(int howMany, int group, Integer... categories) {
            return new Some(howMany, group, List.of(categories));
        }
    }

    private static Folded fold(int[] categories, Some... answers) {
        var sheets = new ArrayList<Placed>();
        Arrays.stream(answers)
                .forEach(some -> Sheets.many(some.howMany(), some.group(), "workload")
                        .forEach(sheet -> sheets.add(new Placed(some.group(), some.categories(), sheet))));
        var groups = List.of(new Group("A", Group.COMPANY, 100), new Group("B", Group.COMPANY, 100));
        var margins = IntStream.range(0, categories.length)
                .mapToObj(margin -> margin("Marge " + margin, categories[margin]))
                .toList();
        return Fold.of(Sheets.BASIS, new GroupTree(200, groups, margins), sheets, K);
    }

    /** With as many people in each category but the last. */
    private static Margin margin(String name, int categories) {
        return new Margin(
                name,
                IntStream.range(0, categories)
                        .mapToObj(i ->
                                new Margin.Category(name + " " + i, 200 / categories + (i == 0 ? 200 % categories : 0)))
                        .toList());
    }

    private static int[] categories(int... perMargin) {
        return perMargin;
    }

    private static List<ShownMargin> shown(int margin, List<List<Integer>> joined) {
        return List.of(new ShownMargin(margin, joined));
    }

    @Test
    void a_margin_that_cuts_across_the_groups_is_shown() {
        var folded = fold(categories(2), Some.of(20, 0, 0), Some.of(20, 0, 1), Some.of(15, 1, 0), Some.of(25, 1, 1));
        assertThat(folded.margins()).isEqualTo(shown(0, List.of(List.of(0), List.of(1))));
        assertThat(folded.crossings())
                .extracting(
                        Crossing::block,
                        Crossing::categories,
                        crossing -> crossing.statistics().respondents())
                .containsExactly(
                        tuple(0, List.of(0), 20),
                        tuple(0, List.of(1), 20),
                        tuple(1, List.of(0), 15),
                        tuple(1, List.of(1), 25));
    }

    @Test
    void a_margin_that_is_nearly_a_group_is_not() {
        var folded = fold(categories(2), Some.of(40, 0, 0), Some.of(9, 1, 0), Some.of(31, 1, 1));
        assertThat(folded.margins()).isEmpty();
        assertThat(folded.crossings()).isEmpty();
        assertThat(fold(categories(2), Some.of(40, 0, 0), Some.of(10, 1, 0), Some.of(30, 1, 1))
                        .margins())
                .hasSize(1);
    }

    @Test
    void of_two_margins_that_are_nearly_the_same_the_first_is_shown() {
        var folded = fold(
                categories(2, 2),
                Some.of(20, 0, 0, 0),
                Some.of(16, 0, 1, 1),
                Some.of(4, 0, 1, 0),
                Some.of(20, 1, 0, 0),
                Some.of(20, 1, 1, 1));
        assertThat(folded.margins()).isEqualTo(shown(0, List.of(List.of(0), List.of(1))));
        var apart = fold(
                categories(2, 2),
                Some.of(12, 0, 0, 0),
                Some.of(12, 0, 0, 1),
                Some.of(12, 0, 1, 0),
                Some.of(12, 0, 1, 1),
                Some.of(12, 1, 0, 0),
                Some.of(12, 1, 0, 1),
                Some.of(12, 1, 1, 0),
                Some.of(12, 1, 1, 1));
        assertThat(apart.margins()).extracting(ShownMargin::margin).containsExactly(0, 1);
        assertThat(apart.crossings()).hasSize(8);
    }

    @Test
    void a_category_of_few_joins_another_and_one_category_is_no_margin() {
        var folded = fold(
                categories(3),
                Some.of(20, 0, 0),
                Some.of(14, 0, 1),
                Some.of(6, 0, 2),
                Some.of(20, 1, 0),
                Some.of(20, 1, 1));
        assertThat(folded.margins()).isEqualTo(shown(0, List.of(List.of(0), List.of(1, 2))));
        // the last two are one category now
        assertThat(folded.crossings()).extracting(Crossing::categories).containsOnly(List.of(0), List.of(1));
        assertThat(fold(categories(2), Some.of(30, 0, 0), Some.of(6, 0, 1), Some.of(30, 1, 0))
                        .margins())
                .isEmpty();
    }

    @Test
    void who_left_a_margin_open_counts_in_a_category_that_says_so() {
        var folded = fold(
                categories(2),
                Some.of(20, 0, 0),
                Some.of(15, 0, 1),
                Some.of(6, 0),
                Some.of(20, 1, 0),
                Some.of(15, 1, Placed.OPEN),
                Some.of(20, 1, 1));
        assertThat(folded.margins()).isEqualTo(shown(0, List.of(List.of(0), List.of(1), List.of(Placed.OPEN))));
        assertThat(folded.crossings())
                .filteredOn(crossing -> crossing.categories().equals(List.of(2)))
                .extracting(crossing -> crossing.statistics().respondents())
                .containsExactly(6, 15);
    }

    @Test
    void a_sheet_of_a_category_that_does_not_exist_is_a_fault() {
        assertThatThrownBy(() -> fold(categories(2), Some.of(20, 0, 0), Some.of(20, 1, 1), Some.of(1, 0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
