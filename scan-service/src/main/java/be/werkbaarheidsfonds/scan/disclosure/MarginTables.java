package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.TableFamily.Count;
import be.werkbaarheidsfonds.scan.disclosure.Witnesses.Told;
import be.werkbaarheidsfonds.scan.fold.BlockStatistics;
import be.werkbaarheidsfonds.scan.fold.Folded;
import be.werkbaarheidsfonds.scan.fold.Folded.Crossing;
import be.werkbaarheidsfonds.scan.fold.Folded.ShownMargin;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Margin;
import be.werkbaarheidsfonds.scan.fold.Margin.Category;
import be.werkbaarheidsfonds.scan.fold.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What margins may tell beside the blocks (rules B1, D1): shares only, and each statistic only of those
 * margins that leave, with everything else that is told of it, every answer open.
 */
final class MarginTables {

    private final GroupTree tree;
    private final Folded folded;
    private final Tables tables;
    private final RateTables rates;
    private final List<ScaleTables> scales;

    MarginTables(GroupTree tree, Folded folded, Tables tables, RateTables rates, List<ScaleTables> scales) {
        this.tree = tree;
        this.folded = folded;
        this.tables = tables;
        this.rates = rates;
        this.scales = scales;
    }

    /** @param company its table, for the names of the scales */
    List<PublishedMargin> published(PublishedTable company) {
        if (folded.margins().isEmpty()) {
            return List.of();
        }
        var rate = safe(
                block -> new Count(
                        RateTables.provisional(block).workable(),
                        RateTables.provisional(block).complete()),
                rates.rates());
        var shares = IntStream.range(0, scales.size())
                .mapToObj(i -> {
                    var code = company.scales().get(i).code();
                    return safe(
                            block -> new Count(
                                    block.scale(code).problems(),
                                    block.scale(code).scored()),
                            scales.get(i).problems());
                })
                .toList();
        return IntStream.range(0, folded.margins().size())
                .mapToObj(margin -> margin(margin, company, rate, shares))
                .toList();
    }

    private PublishedMargin margin(
            int margin,
            PublishedTable company,
            List<List<@Nullable CountRange>> rate,
            List<List<List<@Nullable CountRange>>> shares) {
        var shown = folded.margins().get(margin);
        var declared = tree.margins().get(shown.margin());
        var categories = IntStream.range(0, shown.categories().size())
                .mapToObj(category -> new PublishedTable(
                        names(declared, shown, category),
                        headcount(declared, shown, category),
                        in(margin, category).stream()
                                .mapToInt(crossing -> crossing.statistics().respondents())
                                .sum(),
                        rate(rate.get(margin).get(category)),
                        IntStream.range(0, shares.size())
                                .mapToObj(i -> PublishedScale.ofShare(
                                        company.scales().get(i),
                                        shares.get(i).get(margin).get(category)))
                                .toList(),
                        shown.categories().get(category).contains(Placed.OPEN)))
                .toList();
        return new PublishedMargin(declared.name(), categories);
    }

    private static @Nullable PublishedRate rate(@Nullable CountRange range) {
        return range == null ? null : new PublishedRate(range.of(), range.share(), null, null, null, null, null);
    }

    /** Per margin and category what it tells; nothing of a margin that would tell too much with the others. */
    private List<List<@Nullable CountRange>> safe(Function<BlockStatistics, Count> count, TableFamily groups) {
        var cells = folded.crossings().stream()
                .filter(crossing -> count.apply(crossing.statistics()).of() > 0)
                .toList();
        var sizes = cells.stream()
                .mapToInt(crossing -> count.apply(crossing.statistics()).of())
                .toArray();
        var told = new ArrayList<>(toldByGroups(cells, groups));
        var safe = new ArrayList<List<@Nullable CountRange>>();
        for (var margin = 0; margin < folded.margins().size(); margin++) {
            var family = family(margin, count);
            var more = toldByMargin(cells, margin, family);
            var together = new ArrayList<>(told);
            together.addAll(more);
            if (!more.isEmpty() && isSafe(sizes, together)) {
                told.addAll(more);
                safe.add(family.blocks());
            } else {
                safe.add(IntStream.range(0, family.blocks().size())
                        .<@Nullable CountRange>mapToObj(i -> null)
                        .toList());
            }
        }
        return safe;
    }

    private boolean isSafe(int[] sizes, List<Told> told) {
        return !tables.rules().contains(Rule.MARGINS_AUDITED) || MarginAudit.isSafe(sizes, told);
    }

    /** Each statistic's own n counts here too (rule D1). */
    private TableFamily family(int margin, Function<BlockStatistics, Count> count) {
        var counts = IntStream.range(
                        0, folded.margins().get(margin).categories().size())
                .mapToObj(category -> in(margin, category).stream()
                        .map(crossing -> count.apply(crossing.statistics()))
                        .reduce(new Count(0, 0), Count::plus))
                .toList();
        return TableFamily.of(counts, tables.k(), tables.rules());
    }

    private List<Told> toldByGroups(List<Crossing> cells, TableFamily groups) {
        var told = new ArrayList<Told>();
        for (var block = 0; block < groups.blocks().size(); block++) {
            var place = block;
            add(told, cells, groups.blocks().get(block), crossing -> crossing.block() == place);
        }
        if (told.isEmpty()) {
            add(told, cells, groups.company(), crossing -> true);
        }
        return told;
    }

    private static List<Told> toldByMargin(List<Crossing> cells, int margin, TableFamily family) {
        var told = new ArrayList<Told>();
        for (var category = 0; category < family.blocks().size(); category++) {
            var place = category;
            add(
                    told,
                    cells,
                    family.blocks().get(category),
                    crossing -> crossing.categories().get(margin) == place);
        }
        return told;
    }

    private static void add(
            List<Told> told, List<Crossing> cells, @Nullable CountRange range, Function<Crossing, Boolean> isIn) {
        if (range != null) {
            var places = IntStream.range(0, cells.size())
                    .filter(i -> isIn.apply(cells.get(i)))
                    .boxed()
                    .toList();
            told.add(new Told(places, range));
        }
    }

    private List<Crossing> in(int margin, int category) {
        return folded.crossings().stream()
                .filter(crossing -> crossing.categories().get(margin) == category)
                .toList();
    }

    private static List<String> names(Margin declared, ShownMargin shown, int category) {
        return categories(declared, shown, category).map(Category::name).toList();
    }

    private static int headcount(Margin declared, ShownMargin shown, int category) {
        return categories(declared, shown, category)
                .mapToInt(Category::headcount)
                .sum();
    }

    /** Those that were declared: who left the margin open is in none. */
    private static Stream<Category> categories(Margin declared, ShownMargin shown, int category) {
        return shown.categories().get(category).stream()
                .filter(place -> place != Placed.OPEN)
                .map(declared.categories()::get);
    }
}
