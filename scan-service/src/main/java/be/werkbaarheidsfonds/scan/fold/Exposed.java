package be.werkbaarheidsfonds.scan.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Statistics by which a group inside a block would be known. A block is safe by who answered; who could be
 * scored on one scale, or on every indicator, may be fewer, and nearly all of them in one of its groups (rules
 * C2, D1). Looks at counts only.
 */
final class Exposed {

    private final GroupTree tree;
    private final Map<Integer, BlockStatistics> leaves;
    private final Limits limits;

    /** @param leaves statistics of who named each group itself, its parts not counted */
    Exposed(GroupTree tree, Map<Integer, BlockStatistics> leaves, Limits limits) {
        this.tree = tree;
        this.leaves = Map.copyOf(leaves);
        this.limits = limits;
    }

    /** Per block the codes of scales, and {@link CompanyStatistics#WORKABLE}. */
    List<Set<String>> in(List<Block> blocks, Set<String> scales) {
        var exposed = new ArrayList<Set<String>>();
        blocks.forEach(block -> exposed.add(new LinkedHashSet<>()));
        for (var code : scales) {
            note(code, statistics -> statistics.scale(code).scored(), blocks, exposed);
        }
        note(
                CompanyStatistics.WORKABLE,
                statistics ->
                        statistics.workability().values().iterator().next().complete(),
                blocks,
                exposed);
        return exposed;
    }

    private void note(
            String statistic, ToIntFunction<BlockStatistics> counted, List<Block> blocks, List<Set<String>> exposed) {
        var everywhere = blocks.stream()
                .flatMap(block -> counted(block, counted).leaves().stream())
                .toList();
        var joining = new Blocks(limits, Hidden.in(tree, everywhere));
        for (var i = 0; i < blocks.size(); i++) {
            if (!joining.hidesItsGroups(counted(blocks.get(i), counted))) {
                exposed.get(i).add(statistic);
            }
        }
    }

    private Block counted(Block block, ToIntFunction<BlockStatistics> counted) {
        return new Block(block.leaves().stream()
                .map(leaf -> new Leaf(
                        leaf.department(),
                        leaf.headcount(),
                        counted.applyAsInt(Objects.requireNonNull(leaves.get(leaf.department())))))
                .toList());
    }
}
