package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.fold.Blocks.Sibling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which tables of a company are shown (rule C2): disjoint blocks, and the larger groups that are unions of
 * them. Looks at counts only, so that the same plan can be shown before opening, on headcounts.
 */
public record TablePlan(List<Block> blocks, List<Table> larger) {

    public TablePlan {
        blocks = List.copyOf(blocks);
        larger = List.copyOf(larger);
    }

    /**
     * A union of blocks that is a declared group, or several joined.
     *
     * @param blocks places of its blocks, at least two and not all
     */
    public record Table(List<Integer> blocks) {

        public Table {
            blocks = List.copyOf(blocks);
        }
    }

    /** @param leaves who answered in each group itself, its parts not counted */
    public static TablePlan of(GroupTree tree, List<Leaf> leaves, int k) {
        return of(tree, leaves, Limits.of(k));
    }

    /** As if everyone answers. */
    public static TablePlan onHeadcounts(GroupTree tree, int k) {
        var leaves = IntStream.range(Group.COMPANY, tree.groups().size())
                .mapToObj(group -> new Leaf(group, tree.ownHeadcount(group), tree.ownHeadcount(group)))
                .filter(leaf -> leaf.headcount() > 0)
                .toList();
        return of(tree, leaves, k);
    }

    static TablePlan of(GroupTree tree, List<Leaf> leaves, Limits limits) {
        return new Planning(tree, leaves, new Blocks(limits, Hidden.in(tree, leaves))).plan();
    }

    /** One run over the tree, from the leaves up. */
    private static final class Planning {

        private final GroupTree tree;
        private final List<Leaf> leaves;
        private final Blocks joining;
        private final List<Sibling> found = new ArrayList<>();

        private Planning(GroupTree tree, List<Leaf> leaves, Blocks joining) {
            this.tree = tree;
            this.leaves = leaves;
            this.joining = joining;
        }

        private TablePlan plan() {
            joining.requireEnough(leaves);
            var blocks = shown(Group.COMPANY).stream()
                    .sorted(Comparator.comparingInt(Block::first))
                    .toList();
            var larger = found.stream()
                    .filter(sibling -> blocks.containsAll(sibling.blocks()))
                    .filter(sibling ->
                            sibling.blocks().size() > 1 && sibling.blocks().size() < blocks.size())
                    .map(sibling -> new Table(sibling.blocks().stream()
                            .map(blocks::indexOf)
                            .sorted()
                            .toList()))
                    .distinct()
                    .toList();
            return new TablePlan(blocks, larger);
        }

        /** The blocks this group and its parts are shown as. */
        private List<Block> shown(int group) {
            var siblings = new ArrayList<Sibling>();
            for (var part : tree.partsOf(group)) {
                var blocks = shown(part);
                if (!blocks.isEmpty()) {
                    siblings.add(new Sibling(blocks));
                }
            }
            leaves.stream()
                    .filter(leaf -> leaf.department() == group)
                    .forEach(own -> siblings.add(new Sibling(List.of(new Block(List.of(own))))));
            if (siblings.isEmpty()) {
                return List.of();
            }
            var joined = joining.joined(siblings);
            found.addAll(joined);
            return joined.stream().flatMap(s -> s.blocks().stream()).toList();
        }
    }
}
