package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule C2: tables that cut across each other differ by nobody or by at least k. */
class DifferencesTest {

    private static final int K = 10;

    /** @param overlap per block its people per category */
    private static boolean areSafe(int[]... overlap) {
        return Differences.areSafe(overlap, overlap[0].length, K);
    }

    private static int[] block(int... perCategory) {
        return perCategory;
    }

    @Test
    void a_category_that_is_a_block_differs_by_nobody() {
        assertThat(areSafe(block(12, 0), block(0, 20))).isTrue();
    }

    @Test
    void a_category_that_is_nearly_a_block_tells_of_the_few_they_differ_by() {
        assertThat(areSafe(block(20, 0), block(9, 20))).isFalse();
        assertThat(areSafe(block(20, 0), block(10, 20))).isTrue();
    }

    @Test
    void who_is_missing_from_a_block_counts_like_who_is_too_many() {
        assertThat(areSafe(block(4, 20), block(20, 5))).isFalse();
        assertThat(areSafe(block(5, 20), block(20, 5))).isTrue();
    }

    @Test
    void two_categories_together_may_be_nearly_a_block_while_neither_is_by_itself() {
        assertThat(areSafe(block(10, 10, 0, 0), block(0, 4, 10, 20))).isFalse();
        assertThat(areSafe(block(10, 10, 0, 0), block(0, 10, 10, 20))).isTrue();
    }

    @Test
    void categories_that_are_not_beside_each_other_may_be_together_too() {
        assertThat(areSafe(block(10, 0, 10, 0), block(0, 10, 4, 20))).isFalse();
        assertThat(areSafe(block(10, 0, 10, 0), block(0, 10, 10, 20))).isTrue();
    }
}
