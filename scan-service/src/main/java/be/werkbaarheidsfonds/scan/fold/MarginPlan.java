package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.fold.Folded.ShownMargin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which margins are shown, and with which categories joined (rules B1, C2). Looks at counts only.
 *
 * @param shown in the order of the tree
 * @param joined per shown margin its joined categories
 */
record MarginPlan(List<ShownMargin> shown, List<List<Block>> joined) {

    MarginPlan {
        shown = List.copyOf(shown);
        joined = List.copyOf(joined);
    }

    /** @param placedInBlocks the sheets of each block */
    static MarginPlan of(GroupTree tree, List<List<Placed>> placedInBlocks, Limits limits) {
        var shown = new ArrayList<ShownMargin>();
        var joined = new ArrayList<List<Block>>();
        for (var i = 0; i < tree.margins().size(); i++) {
            var margin = i;
            var categories = Blocks.join(leaves(tree.margins().get(i), i, placedInBlocks), limits);
            if (categories.size() > 1 && isSafe(placedInBlocks, shown, joined, margin, categories, limits)) {
                shown.add(new ShownMargin(
                        margin, categories.stream().map(MarginPlan::placesOf).toList()));
                joined.add(categories);
            }
        }
        return new MarginPlan(shown, joined);
    }

    /** The joined category of each shown margin this sheet is in. */
    List<Integer> categoriesOf(Placed placed) {
        return IntStream.range(0, shown.size())
                .mapToObj(
                        i -> place(joined.get(i), category(placed, shown.get(i).margin())))
                .toList();
    }

    private static List<Leaf> leaves(Margin margin, int place, List<List<Placed>> blocks) {
        return IntStream.range(Placed.OPEN, margin.categories().size())
                .mapToObj(category -> new Leaf(
                        category,
                        category == Placed.OPEN
                                ? 0
                                : margin.categories().get(category).headcount(),
                        (int) blocks.stream()
                                .flatMap(List::stream)
                                .filter(placed -> category(placed, place) == category)
                                .count()))
                .filter(leaf -> leaf.department() != Placed.OPEN || leaf.respondents() > 0)
                .toList();
    }

    /** Against the blocks, and against every margin already shown. */
    private static boolean isSafe(
            List<List<Placed>> blocks,
            List<ShownMargin> shown,
            List<List<Block>> joined,
            int margin,
            List<Block> categories,
            Limits limits) {
        var overlaps = new ArrayList<int[][]>();
        overlaps.add(
                blocks.stream().map(block -> counts(block, margin, categories)).toArray(int[][]::new));
        var all = blocks.stream().flatMap(List::stream).toList();
        for (var i = 0; i < shown.size(); i++) {
            var other = shown.get(i).margin();
            overlaps.add(joined.get(i).stream()
                    .map(category -> all.stream()
                            .filter(placed -> contains(category, category(placed, other)))
                            .toList())
                    .map(placed -> counts(placed, margin, categories))
                    .toArray(int[][]::new));
        }
        return overlaps.stream()
                .allMatch(overlap -> Differences.areSafe(overlap, categories.size(), limits.smallest()));
    }

    private static int[] counts(List<Placed> sheets, int margin, List<Block> categories) {
        var counts = new int[categories.size()];
        sheets.forEach(placed -> counts[place(categories, category(placed, margin))]++);
        return counts;
    }

    private static int category(Placed placed, int margin) {
        return margin < placed.margins().size() ? placed.margins().get(margin) : Placed.OPEN;
    }

    private static int place(List<Block> categories, int category) {
        return IntStream.range(0, categories.size())
                .filter(i -> contains(categories.get(i), category))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A sheet names a category the margin does not have"));
    }

    private static boolean contains(Block category, int place) {
        return category.leaves().stream().anyMatch(leaf -> leaf.department() == place);
    }

    private static List<Integer> placesOf(Block category) {
        return category.leaves().stream().map(Leaf::department).toList();
    }
}
