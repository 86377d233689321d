package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule C2. */
class BlocksTest {

    private static final int K = 10;

    private static List<Leaf> leaves(int... respondents) {
        return IntStream.range(0, respondents.length)
                .mapToObj(i -> new Leaf(i, respondents[i] + 1, respondents[i]))
                .toList();
    }

    private static List<List<Integer>> join(int... respondents) {
        return Blocks.join(leaves(respondents), K).stream()
                .map(block -> block.leaves().stream().map(Leaf::department).toList())
                .toList();
    }

    @Test
    void departments_of_at_least_k_stand_alone() {
        assertThat(join(10, 25, 17)).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void a_department_below_k_joins_its_smallest_sibling() {
        assertThat(join(9, 25, 17)).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void small_departments_join_each_other() {
        assertThat(join(6, 30, 7)).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void at_least_five_are_in_a_block_besides_its_largest_department() {
        // 4 beside 20 would tell too much of the 4: a third department joins
        assertThat(join(4, 20, 30)).containsExactly(List.of(0, 1, 2));
        assertThat(join(5, 20, 30)).containsExactly(List.of(0, 1), List.of(2));
        assertThat(join(4, 3, 20, 30)).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void a_department_without_answers_joins_without_making_more_join() {
        assertThat(join(0, 12, 30)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void everyone_together_is_one_block_when_nothing_smaller_is_safe() {
        assertThat(join(3, 3, 4)).containsExactly(List.of(0, 1, 2));
        assertThat(join(12)).containsExactly(List.of(0));
    }

    @Test
    void fewer_than_k_in_all_are_never_shown() {
        assertThatThrownBy(() -> join(4, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void k_has_a_floor() {
        assertThatThrownBy(() -> Blocks.join(leaves(20, 20), 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Blocks.join(leaves(5, 20), 5)).hasSize(2);
    }

    @Test
    void equal_departments_join_in_the_order_of_the_campaign() {
        assertThat(join(9, 12, 12)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void blocks_of_any_company_are_disjoint_complete_and_safe() {
        var random = new Random(20_261_123);
        for (var run = 0; run < 5_000; run++) {
            var counts = random.ints(1 + random.nextInt(12), 0, 40).toArray();
            if (Arrays.stream(counts).sum() >= K) {
                check(counts, Blocks.join(leaves(counts), K));
            }
        }
    }

    private static void check(int[] counts, List<Block> blocks) {
        var members = blocks.stream().flatMap(b -> b.leaves().stream()).map(Leaf::department);
        assertThat(members)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, counts.length).boxed().toList());
        assertThat(blocks).allSatisfy(block -> assertThat(block.respondents()).isGreaterThanOrEqualTo(K));
        if (blocks.size() > 1) {
            assertThat(blocks)
                    .allSatisfy(block -> assertThat(besidesLargest(block)).matches(n -> n == 0 || n >= 5));
        }
    }

    private static int besidesLargest(Block block) {
        return block.respondents()
                - block.leaves().stream().mapToInt(Leaf::respondents).max().orElse(0);
    }
}
