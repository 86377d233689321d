package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two departments of six who answered are one block; who of them could be scored may still tell them apart (C2, D1). */
class ExposedTest {

    private static final int K = 10;
    private static final int ANSWERED = 6;

    /** Everyone of the first answered everything, so many of the second left this scale open. */
    private static List<Set<String>> exposed(String scale, int leftOpen) {
        var sheets = new ArrayList<Sheet>(Sheets.many(ANSWERED, 0));
        sheets.addAll(Sheets.many(ANSWERED - leftOpen, 1));
        Sheets.many(leftOpen, 1).forEach(sheet -> sheets.add(Sheets.without(sheet, scale)));
        var folded = Fold.of(
                Sheets.BASIS,
                Trees.flat(List.of(12, 12)),
                sheets.stream().map(Placed::inGroup).toList(),
                K);
        assertThat(folded.blocks()).hasSize(1);
        return folded.exposed();
    }

    @Test
    void five_scored_besides_the_largest_group_hide_it() {
        assertThat(exposed("support", 1)).containsExactly(Set.of());
    }

    @Test
    void four_do_not_on_the_scale_they_are_four_on() {
        assertThat(exposed("support", 2)).containsExactly(Set.of("support"));
    }

    @Test
    void an_indicator_left_open_leaves_the_rate_to_as_few() {
        assertThat(exposed("balance", 2)).containsExactly(Set.of("balance", CompanyStatistics.WORKABLE));
    }

    @Test
    void a_scale_nobody_else_was_scored_on_is_one_groups_own_and_hides_none() {
        assertThat(exposed("support", ANSWERED)).containsExactly(Set.of());
    }
}
