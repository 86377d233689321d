package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.Band;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.InBand;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules C3 and D1: what goes with a risk, as far as it tells nothing of few people. */
class TogetherTablesTest {

    private static final int K = 10;

    private final List<Sheet> sheets = new ArrayList<>();

    private TogetherTablesTest and(int howMany, Sheet sheet) {
        IntStream.range(0, howMany).forEach(i -> sheets.add(sheet));
        return this;
    }

    private TogetherTablesTest and(int howMany, String... problems) {
        return and(howMany, Sheets.withProblems(0, problems));
    }

    /** Somebody with a problem on support that is not acute. */
    private static Sheet mild() {
        return Sheets.mild(0, "support");
    }

    private Optional<PublishedTogether> told() {
        var tree = Trees.flat(List.of(sheets.size()));
        var folded =
                Fold.of(Sheets.BASIS, tree, sheets.stream().map(Placed::inGroup).toList(), K);
        return Publication.of(Sheets.BASIS, tree, folded, K).together().stream()
                .filter(table ->
                        table.risk().equals("support") && table.outcome().equals("work-stress"))
                .findFirst();
    }

    @Test
    void three_bands_are_told_where_none_is_few() {
        and(40).and(20, "work-stress").and(10, "support").and(20, "support", "work-stress");
        and(20, mild()).and(20, mildWithStress());
        assertThat(told())
                .contains(new PublishedTogether(
                        "support",
                        "work-stress",
                        List.of(
                                new InBand(Band.NONE, 60, new PublishedShare(33, 33)),
                                new InBand(Band.PROBLEMATIC, 40, new PublishedShare(50, 50)),
                                new InBand(Band.ACUTE, 30, new PublishedShare(67, 67)))));
    }

    private static Sheet mildWithStress() {
        var mild = mild();
        var answers = new ArrayList<>(mild.answers());
        var stressed = Sheets.withProblems(0, "work-stress").answers();
        var first = Sheets.BASIS.firstItemOf(Sheets.BASIS.scale("work-stress"));
        for (var i = 0; i < Sheets.BASIS.scale("work-stress").items().size(); i++) {
            answers.set(first + i, stressed.get(first + i));
        }
        return new Sheet(0, answers);
    }

    @Test
    void two_bands_are_told_where_the_acute_ones_tell_of_few() {
        // of thirty acute people one has no stress
        and(40).and(20, "work-stress").and(1, "support").and(29, "support", "work-stress");
        and(20, mild()).and(20, mildWithStress());
        assertThat(told().orElseThrow().bands())
                .extracting(InBand::band, InBand::respondents)
                .containsExactly(tuple(Band.NONE, 60), tuple(Band.ANY_PROBLEM, 70));
    }

    @Test
    void nothing_is_told_where_a_band_of_two_tells_of_few() {
        and(58).and(2, "work-stress").and(20, "support").and(30, "support", "work-stress");
        assertThat(told()).isEmpty();
    }

    @Test
    void who_is_missing_from_the_table_may_be_many_and_not_all_alike() {
        and(40).and(20, "work-stress").and(20, "support").and(30, "support", "work-stress");
        missing(8, 7);
        assertThat(told()).as("fifteen, of whom seven").isPresent();
    }

    @Test
    void who_is_missing_from_the_table_is_not_found_by_subtraction_when_few_are() {
        and(40).and(20, "work-stress").and(20, "support").and(30, "support", "work-stress");
        missing(5, 4);
        assertThat(told()).as("nine, of whom four").isEmpty();
    }

    @Test
    void nor_when_all_of_them_are_alike() {
        and(40).and(20, "work-stress").and(20, "support").and(30, "support", "work-stress");
        missing(15, 0);
        assertThat(told()).as("fifteen, of whom none").isEmpty();
    }

    /** People without a manager: so many without stress, so many with it. */
    private void missing(int without, int with) {
        and(without, Sheets.without(Sheets.withProblems(0), "support"));
        and(with, Sheets.without(Sheets.withProblems(0, "work-stress"), "support"));
    }

    @Test
    void worst_and_best_band_are_compared_and_corrected_for_how_many_are() {
        var much = together("a", 80, 20);
        var less = together("b", 20, 80);
        var same = together("c", 50, 51);
        // by itself beyond chance, among three not
        var hardly = together("d", 64, 50);
        assertThat(TogetherComparison.of(List.of(much, less, same, hardly)))
                .containsExactly(
                        entry(much, Versus.HIGHER),
                        entry(less, Versus.LOWER),
                        entry(same, Versus.NO_DIFFERENCE),
                        entry(hardly, Versus.NO_DIFFERENCE));
        assertThat(TogetherComparison.of(List.of(hardly))).containsValue(Versus.HIGHER);
    }

    private static PublishedTogether together(String risk, int worst, int best) {
        return new PublishedTogether(
                risk,
                "work-stress",
                List.of(
                        new InBand(Band.NONE, 100, new PublishedShare(best, best)),
                        new InBand(Band.PROBLEMATIC, 100, new PublishedShare(50, 50)),
                        new InBand(Band.ACUTE, 100, new PublishedShare(worst, worst))));
    }
}
