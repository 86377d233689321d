package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.scan.scoring.CutOff;
import be.werkbaarheidsfonds.scan.scoring.SentSheet;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules C1–C3. */
class FoldTest {

    private static final int K = 10;

    private static List<BlockStatistics> fold(List<Integer> headcounts, List<Sheet> sheets) {
        return Fold.of(
                        Sheets.BASIS,
                        Trees.flat(headcounts),
                        sheets.stream().map(Placed::inGroup).toList(),
                        K)
                .blocks();
    }

    @Test
    void every_sheet_is_counted_once_on_every_scale() {
        var random = new Random(7);
        var sheets =
                random.doubles(200).mapToObj(b -> Sheets.random(random, 6, b)).toList();
        var blocks = fold(List.of(40, 40, 40, 40, 40, 40), sheets);
        var all = blocks.stream().reduce(BlockStatistics::plus).orElseThrow();
        assertThat(all.respondents()).isEqualTo(200);
        assertThat(all.headcount()).isEqualTo(240);
        assertThat(all.scales().values())
                .allSatisfy(scale ->
                        assertThat(scale.scored() + scale.notScorable()).isEqualTo(200));
        assertThat(all.workability().values())
                .allSatisfy(w -> assertThat(w.complete() + w.incomplete()).isEqualTo(200));
    }

    @Test
    void problems_are_counted_per_block() {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(4, 0, "work-stress", "workload"));
        sheets.addAll(Sheets.many(6, 0));
        sheets.addAll(Sheets.many(12, 1, "learning"));
        var blocks = fold(List.of(15, 15), sheets);
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).scale("work-stress").problems()).isEqualTo(4);
        assertThat(blocks.get(0).scale("work-stress").acute()).isEqualTo(4);
        assertThat(blocks.get(0).workability(CutOff.PROVISIONAL).workable()).isEqualTo(6);
        assertThat(blocks.get(1).scale("learning").problems()).isEqualTo(12);
        assertThat(blocks.get(1).workability(CutOff.PROVISIONAL).workable()).isZero();
    }

    @Test
    void a_risk_is_no_reason_to_call_work_not_workable() {
        var blocks = fold(List.of(20), Sheets.many(10, 0, "workload", "conditions"));
        assertThat(blocks.getFirst().workability(CutOff.PROVISIONAL).workable()).isEqualTo(10);
    }

    @Test
    void incomplete_sheets_stand_apart_from_the_rate() {
        var sheets = new ArrayList<Sheet>(Sheets.many(10, 0));
        sheets.add(Sheets.without(Sheets.withProblems(0, "learning"), "balance"));
        sheets.add(Sheets.without(Sheets.withProblems(0), "balance"));
        var workability = fold(List.of(20), sheets).getFirst().workability(CutOff.PROVISIONAL);
        assertThat(workability.complete()).isEqualTo(10);
        assertThat(workability.incompleteWithProblem()).isEqualTo(1);
        assertThat(workability.incompleteWithout()).isEqualTo(1);
    }

    @Test
    void who_leaves_the_department_open_counts_in_a_joined_block() {
        var sheets = new ArrayList<Sheet>(Sheets.many(12, 0));
        sheets.addAll(Sheets.many(11, 1));
        sheets.addAll(Sheets.many(5, Sheet.NO_DEPARTMENT));
        var blocks = fold(List.of(20, 20), sheets);
        assertThat(blocks).hasSize(2);
        assertThat(blocks).extracting(BlockStatistics::respondents).containsExactly(12, 16);
        assertThat(blocks.getLast().departments()).containsExactly(Sheet.NO_DEPARTMENT, 1);
        assertThat(blocks.getLast().population()).isEmpty();
        assertThat(blocks.getFirst().population()).hasValue(20);
    }

    @Test
    void a_stricter_cut_off_finds_no_fewer_problems() {
        var random = new Random(11);
        var sheets =
                random.doubles(60).mapToObj(b -> Sheets.random(random, 2, b)).toList();
        for (var block : fold(List.of(30, 30), sheets)) {
            assertThat(block.workability(CutOff.STRICTER).workable())
                    .isLessThanOrEqualTo(block.workability(CutOff.PROVISIONAL).workable());
            assertThat(block.workability(CutOff.PROVISIONAL).workable())
                    .isLessThanOrEqualTo(block.workability(CutOff.LOOSER).workable());
        }
    }

    @Test
    void a_sheet_of_a_department_that_does_not_exist_is_a_fault() {
        var sheets = new ArrayList<Sheet>(Sheets.many(12, 0));
        sheets.add(Sheets.withProblems(3));
        assertThatThrownBy(() -> fold(List.of(20, 20), sheets)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_blocks_add_up_to_what_all_their_sheets_give() {
        var random = new Random(23);
        var sheets =
                random.doubles(90).mapToObj(b -> Sheets.random(random, 2, b)).toList();
        var apart = fold(List.of(60, 60), sheets);
        var together = BlockStatistics.of(
                Sheets.BASIS,
                List.of(Sheet.NO_DEPARTMENT, 0, 1),
                120,
                sheets.stream().map(Placed::inGroup).toList());
        assertThat(apart).hasSize(2);
        assertThat(apart.get(0).plus(apart.get(1))).isEqualTo(together);
        assertThat(apart.get(1).plus(apart.get(0))).isEqualTo(together);
    }

    @Test
    void nothing_is_kept_of_a_scale_that_was_not_asked() {
        var block = fold(List.of(20), Sheets.many(12, 0)).getFirst();
        assertThatThrownBy(() -> block.scale("not-asked")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_department_nobody_answered_in_counts_in_the_headcount_of_its_block() {
        var blocks = fold(List.of(20, 15), Sheets.many(12, 0));
        assertThat(blocks).hasSize(1);
        assertThat(blocks.getFirst().headcount()).isEqualTo(35);
        assertThat(blocks.getFirst().departments()).containsExactly(0, 1);
    }

    @Test
    void a_sent_sheet_is_placed_where_its_writer_said() {
        var sent = new SentSheet(Sheets.withProblems(1, "workload"), List.of(2, SentSheet.OPEN), "fr");
        assertThat(Placed.of(sent)).isEqualTo(new Placed(1, List.of(2, Placed.OPEN), "fr", sent.sheet()));
    }
}
