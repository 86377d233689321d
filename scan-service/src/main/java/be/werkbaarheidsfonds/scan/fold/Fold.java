package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.fold.Folded.Crossing;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var plan = TablePlan.of(tree, leaves(byGroup), limits);
        var inBlocks = plan.blocks().stream().map(block -> of(block, byGroup)).toList();
        var blocks = IntStream.range(0, inBlocks.size())
                .mapToObj(i -> statistics(plan.blocks().get(i), inBlocks.get(i)))
                .toList();
        var margins = MarginPlan.of(tree, inBlocks, limits);
        var all = sheets.stream().map(Placed::sheet).toList();
        return new Folded(
                blocks,
                plan.larger(),
                margins.shown(),
                CompanyStatistics.of(instrument, all, limits.smallest()),
                pool(sheets),
                crossings(inBlocks, margins));
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

    private BlockStatistics statistics(Block block, List<Placed> sheets) {
        var departments = block.leaves().stream()
                .map(Leaf::department)
                .filter(department -> department != Sheet.NO_DEPARTMENT)
                .toList();
        return BlockStatistics.of(instrument, departments, block.headcount(), sheets);
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
