package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.Witnesses.Bounds;
import be.werkbaarheidsfonds.scan.disclosure.Witnesses.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules D1 and E1: what tables that cut across each other leave open of two people's answers. */
class MarginAuditTest {

    private static int[] sizes(int... people) {
        return people;
    }

    private static Told told(List<Integer> cells, int low, int high, int of) {
        return new Told(cells, new CountRange(low, high, of));
    }

    private static boolean isSafe(int[] sizes, Told... told) {
        return MarginAudit.isSafe(sizes, List.of(told));
    }

    /** One table of twelve: two who have it and two who do not leave any two people's answers open. */
    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "6, true", "10, true", "11, false", "12, false"})
    void an_exact_count_leaves_two_answers_open_from_two_people_on_either_side(int count, boolean safe) {
        assertThat(isSafe(sizes(6, 6), told(List.of(0, 1), count, count, 12))).isEqualTo(safe);
        assertThat(isSafe(sizes(12), told(List.of(0), count, count, 12))).isEqualTo(safe);
    }

    @Test
    void one_person_by_whom_two_exact_tables_differ_is_known() {
        var category = told(List.of(1), 5, 5, 10);
        assertThat(isSafe(sizes(1, 10), told(List.of(0, 1), 5, 5, 11), category))
                .isFalse();
        assertThat(isSafe(sizes(1, 10), told(List.of(0, 1), 6, 6, 11), category))
                .isFalse();
        assertThat(isSafe(sizes(1, 10), told(List.of(0, 1), 5, 7, 11), category))
                .isFalse();
        assertThat(isSafe(sizes(1, 10), told(List.of(0, 1), 0, 2, 11), told(List.of(1), 0, 2, 10)))
                .isTrue();
    }

    @Test
    void both_ends_of_a_range_must_still_be_possible() {
        var one = told(List.of(0), 0, 2, 6);
        var other = told(List.of(1), 0, 2, 6);
        assertThat(isSafe(sizes(6, 6), one, other, told(List.of(0, 1), 2, 2, 12)))
                .isTrue();
        // three of both: none of either is not possible any more, for the other has two at most
        assertThat(isSafe(sizes(6, 6), one, other, told(List.of(0, 1), 3, 3, 12)))
                .isFalse();
        // nine of both: six of either would leave three, fewer than it says
        assertThat(isSafe(
                        sizes(6, 6),
                        told(List.of(0), 4, 6, 6),
                        told(List.of(1), 4, 6, 6),
                        told(List.of(0, 1), 9, 9, 12)))
                .isFalse();
    }

    @Test
    void what_is_impossible_is_never_safe() {
        assertThat(isSafe(sizes(6, 6), told(List.of(0, 1), 5, 5, 12), told(List.of(0, 1), 6, 6, 12)))
                .isFalse();
    }

    /** Blocks by rows and categories by columns, told exactly: whatever is found fits. */
    @Test
    void a_witness_fits_everything_told_and_its_bounds() {
        var random = new Random(12);
        for (var run = 0; run < 200; run++) {
            var sizes = random.ints(6, 1, 12).toArray();
            var truth =
                    IntStream.of(sizes).map(size -> random.nextInt(size + 1)).toArray();
            var told = new ArrayList<Told>();
            for (var cells : List.of(List.of(0, 1, 2), List.of(3, 4, 5), List.of(0, 3), List.of(1, 4))) {
                var count = cells.stream().mapToInt(cell -> truth[cell]).sum();
                var of = cells.stream().mapToInt(cell -> sizes[cell]).sum();
                told.add(told(cells, Math.max(0, count - run % 2), count, of));
            }
            var witnesses = new Witnesses(sizes, told);
            var bounds = Bounds.free(sizes).atLeast(0, truth[0]).atMost(5, truth[5]);
            var found = witnesses.near(truth, bounds).orElseThrow();
            assertFits(found, sizes, told);
            assertThat(found[0]).isGreaterThanOrEqualTo(truth[0]);
            assertThat(found[5]).isLessThanOrEqualTo(truth[5]);
            witnesses.any().ifPresent(any -> assertFits(any, sizes, told));
            witnesses.elsewhere(truth).ifPresent(other -> assertFits(other, sizes, told));
        }
    }

    private static void assertFits(int[] counts, int[] sizes, List<Told> told) {
        for (var cell = 0; cell < sizes.length; cell++) {
            assertThat(counts[cell]).isBetween(0, sizes[cell]);
        }
        told.forEach(table -> assertThat(
                        table.cells().stream().mapToInt(cell -> counts[cell]).sum())
                .isBetween(table.range().low(), table.range().high()));
    }

    @Test
    void there_is_no_witness_of_what_can_not_be() {
        var witnesses = new Witnesses(sizes(5, 5), List.of(told(List.of(0, 1), 4, 4, 10)));
        assertThat(witnesses.near(
                        sizes(2, 2), Bounds.free(sizes(5, 5)).atLeast(0, 3).atMost(0, 2)))
                .isEmpty();
        assertThat(witnesses.near(sizes(2, 2), Bounds.free(sizes(5, 5)).atLeast(0, 5)))
                .isEmpty();
        assertThat(witnesses.near(sizes(2, 2), Bounds.free(sizes(5, 5)).atLeast(0, 4)))
                .contains(sizes(4, 0));
    }
}
