package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.fold.Folded.Crossing;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Folds sheets, once, into the statistics that are kept (rules C1–C3). */
public final class Fold {

    private final Instrument instrument;
    private final GroupTree tree;
    private final Limits limits;

    /** Production has one way: the limits of the method. Tests show by others what each limit is for. */
    Fold(Instrument instrument, GroupTree tree, Limits limits) {
        this.instrument = instrument;
        this.tree = tree;
        this.limits = limits;
    }

    /** @param k fewest respondents of a block */
    public static Folded of(Instrument instrument, GroupTree tree, List<Placed> sheets, int k) {
        return new Fold(instrument, tree, Limits.of(k)).of(sheets);
    }

    Folded of(List<Placed> sheets) {
        var byGroup = sheets.stream().collect(Collectors.groupingBy(Placed::group));
        var leaves = leaves(byGroup);
        var plan = TablePlan.of(tree, leaves, limits);
        var inBlocks = plan.blocks().stream().map(block -> of(block, byGroup)).toList();
        var perLeaf = leaves.stream()
                .collect(Collectors.toMap(
                        Leaf::department,
                        leaf -> statistics(leaf, byGroup.getOrDefault(leaf.department(), List.of()))));
        var blocks = plan.blocks().stream().map(block -> sum(block, perLeaf)).toList();
        var margins = MarginPlan.of(tree, inBlocks, limits);
        var all = sheets.stream().map(Placed::sheet).toList();
        return new Folded(
                blocks,
                plan.larger(),
                margins.shown(),
                CompanyStatistics.of(instrument, all, limits.smallest()),
                pool(sheets),
                crossings(inBlocks, margins),
                new Exposed(tree, perLeaf, limits)
                        .in(plan.blocks(), blocks.getFirst().scales().keySet()));
    }

    private List<Leaf> leaves(Map<Integer, List<Placed>> byGroup) {
        var places = tree.groups().size();
        if (byGroup.keySet().stream().anyMatch(group -> group >= places)) {
            throw new IllegalArgumentException("A sheet names a department the campaign does not have");
        }
        return IntStream.range(Sheet.NO_DEPARTMENT, places)
                .mapToObj(group -> new Leaf(
                        group,
                        tree.ownHeadcount(group),
                        byGroup.getOrDefault(group, List.of()).size()))
                .filter(leaf -> leaf.headcount() > 0 || leaf.respondents() > 0)
                .toList();
    }

    private static List<Placed> of(Block block, Map<Integer, List<Placed>> byGroup) {
        return block.leaves().stream()
                .flatMap(leaf -> byGroup.getOrDefault(leaf.department(), List.of()).stream())
                .toList();
    }

    private BlockStatistics statistics(Leaf leaf, List<Placed> sheets) {
        return BlockStatistics.of(instrument, List.of(leaf.department()), leaf.headcount(), sheets);
    }

    private static BlockStatistics sum(Block block, Map<Integer, BlockStatistics> perLeaf) {
        return block.leaves().stream()
                .map(leaf -> Objects.requireNonNull(perLeaf.get(leaf.department())))
                .reduce(BlockStatistics::plus)
                .orElseThrow();
    }

    /** Per language, at least k sheets at a time (rule C3). */
    private Map<String, Map<String, ItemStatistics>> pool(List<Placed> sheets) {
        var byLanguage = sheets.stream()
                .collect(Collectors.groupingBy(
                        Placed::language, Collectors.mapping(Placed::sheet, Collectors.toList())));
        var pool = new HashMap<String, Map<String, ItemStatistics>>();
        byLanguage.forEach((language, some) -> {
            var scales = ItemStatistics.perScale(instrument, some);
            scales.values().removeIf(scale -> scale.complete() < limits.smallest());
            pool.put(language, scales);
        });
        return pool;
    }

    private List<Crossing> crossings(List<List<Placed>> blocks, MarginPlan margins) {
        var crossings = new ArrayList<Crossing>();
        if (margins.shown().isEmpty()) {
            return crossings;
        }
        for (var i = 0; i < blocks.size(); i++) {
            var bySignature = new LinkedHashMap<List<Integer>, List<Placed>>();
            blocks.get(i)
                    .forEach(placed -> bySignature
                            .computeIfAbsent(margins.categoriesOf(placed), c -> new ArrayList<>())
                            .add(placed));
            var block = i;
            bySignature.forEach((categories, sheets) -> crossings.add(
                    new Crossing(block, categories, BlockStatistics.of(instrument, List.of(), 0, sheets))));
        }
        return crossings;
    }
}
