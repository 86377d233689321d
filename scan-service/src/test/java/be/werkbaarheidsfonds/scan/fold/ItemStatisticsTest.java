package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules C3 and C4. */
class ItemStatisticsTest {

    private static final int K = 10;

    private static Folded fold(List<Sheet> sheets) {
        return Fold.of(
                Sheets.BASIS,
                Trees.flat(List.of(200)),
                sheets.stream().map(Placed::inGroup).toList(),
                K);
    }

    private static ItemStatistics workload(List<Sheet> sheets) {
        return ItemStatistics.of(Sheets.BASIS, Sheets.BASIS.scale("workload"), sheets);
    }

    private static List<Sheet> random(int howMany, long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> Sheets.random(random, 1, random.nextDouble()))
                .limit(howMany)
                .toList();
    }

    @Test
    void alpha_is_that_of_the_sheets_themselves() {
        var sheets = random(150, 4);
        assertThat(workload(sheets).alpha().orElseThrow()).isCloseTo(alphaFromSheets(sheets), within(1e-9));
    }

    /** From the covariances, which are never kept: alpha = m/(m−1) · (sum of covariances) / variance of the total. */
    private static double alphaFromSheets(List<Sheet> sheets) {
        var scale = Sheets.BASIS.scale("workload");
        var rows = sheets.stream()
                .map(sheet -> sheet.of(Sheets.BASIS, scale))
                .filter(answers -> answers.stream().allMatch(a -> a.value().isPresent()))
                .map(answers -> {
                    var points = new double[answers.size()];
                    for (var i = 0; i < points.length; i++) {
                        var value = answers.get(i).value().orElseThrow();
                        points[i] = scale.items().get(i).reversed() ? 6 - value : value;
                    }
                    return points;
                })
                .toList();
        var m = scale.items().size();
        var between = 0.0;
        var all = 0.0;
        for (var i = 0; i < m; i++) {
            for (var j = 0; j < m; j++) {
                var covariance = covariance(rows, i, j);
                all += covariance;
                between += i == j ? 0 : covariance;
            }
        }
        return m / (m - 1.0) * between / all;
    }

    private static double covariance(List<double[]> rows, int i, int j) {
        var meanI = rows.stream().mapToDouble(row -> row[i]).average().orElseThrow();
        var meanJ = rows.stream().mapToDouble(row -> row[j]).average().orElseThrow();
        return rows.stream()
                        .mapToDouble(row -> (row[i] - meanI) * (row[j] - meanJ))
                        .sum()
                / (rows.size() - 1);
    }

    @Test
    void only_complete_answers_to_a_scale_are_counted() {
        var sheets = new ArrayList<>(Sheets.many(12, 0, "workload"));
        sheets.add(Sheets.without(Sheets.withProblems(0), "workload"));
        var statistics = workload(sheets);
        assertThat(statistics.complete()).isEqualTo(12);
        assertThat(statistics.items().values())
                .allSatisfy(counts ->
                        assertThat(counts.stream().mapToInt(n -> n).sum()).isEqualTo(12));
        assertThat(statistics.alpha()).isEmpty();
    }

    @Test
    void more_is_kept_of_a_company_from_a_hundred_sheets_on() {
        assertThat(fold(random(99, 1)).company()).isEmpty();
        var company = fold(random(100, 1)).company().orElseThrow();
        assertThat(company.items()).hasSize(Sheets.BASIS.scales().size());
        // six risks by four indicators and workable
        assertThat(company.together()).hasSize(30);
    }

    @Test
    void risks_are_counted_with_what_goes_with_them() {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(30, 0, "workload", "balance"));
        sheets.addAll(Sheets.many(10, 0, "workload"));
        sheets.addAll(Stream.generate(() -> Sheets.mild(0, "workload")).limit(8).toList());
        sheets.addAll(Sheets.many(60, 0));
        sheets.add(Sheets.without(Sheets.withProblems(0), "workload"));
        var together = fold(sheets).company().orElseThrow().together();
        assertThat(together)
                .contains(
                        new CompanyStatistics.Together("workload", "balance", bands(0, 60, 0, 8, 30, 40)),
                        new CompanyStatistics.Together("workload", "workable", bands(60, 60, 8, 8, 10, 40)));
    }

    private static List<CompanyStatistics.InBand> bands(int... counts) {
        return List.of(
                new CompanyStatistics.InBand(counts[0], counts[1]),
                new CompanyStatistics.InBand(counts[2], counts[3]),
                new CompanyStatistics.InBand(counts[4], counts[5]));
    }

    @Test
    void the_pool_takes_no_scale_of_fewer_than_k_complete_sheets() {
        var sheets = Sheets.many(12, 0).stream()
                .map(sheet -> Sheets.without(sheet, "support"))
                .toList();
        assertThat(fold(sheets).pool().get("nl")).doesNotContainKey("support").containsKey("workload");
    }

    @Test
    void the_pool_keeps_languages_apart() {
        var sheets = new ArrayList<Placed>();
        Sheets.many(12, 0, "workload").forEach(sheet -> sheets.add(new Placed(0, List.of(), "fr", sheet)));
        Sheets.many(10, 0).forEach(sheet -> sheets.add(new Placed(0, List.of(), "nl", sheet)));
        Sheets.many(9, 0).forEach(sheet -> sheets.add(new Placed(0, List.of(), "en", sheet)));
        var pool = Fold.of(Sheets.BASIS, Trees.flat(List.of(200)), sheets, K).pool();
        assertThat(pool.get("fr"))
                .extractingByKey("workload")
                .extracting("complete")
                .isEqualTo(12);
        assertThat(pool.get("nl"))
                .extractingByKey("workload")
                .extracting("complete")
                .isEqualTo(10);
        assertThat(pool.get("en")).isEmpty();
    }

    @Test
    void of_a_company_no_item_is_kept_that_fewer_than_k_answered() {
        var sheets = new ArrayList<Sheet>();
        Sheets.many(91, 0).forEach(sheet -> sheets.add(Sheets.without(Sheets.without(sheet, "support"), "autonomy")));
        Sheets.many(9, 0).forEach(sheet -> sheets.add(Sheets.without(sheet, "support")));
        sheets.add(Sheets.withProblems(0));
        var items = fold(sheets).company().orElseThrow().items();
        // support by one, autonomy by ten
        assertThat(items).doesNotContainKey("support").containsKey("autonomy");
    }

    @Test
    void added_up_statistics_are_those_of_all_sheets_together() {
        var one = random(40, 8);
        var other = random(60, 9);
        var all = new ArrayList<>(one);
        all.addAll(other);
        assertThat(workload(one).plus(workload(other))).isEqualTo(workload(all));
    }

    @Test
    void alpha_needs_two_sheets_that_differ() {
        var bad = Sheets.withProblems(0, "workload");
        assertThat(workload(List.of()).alpha()).isEmpty();
        assertThat(workload(List.of(bad)).alpha()).isEmpty();
        assertThat(workload(List.of(bad, bad)).alpha()).isEmpty();
        // every item moves with every other: they measure one thing
        assertThat(workload(List.of(bad, Sheets.withProblems(0))).alpha().orElseThrow())
                .isCloseTo(1, within(1e-9));
    }
}
