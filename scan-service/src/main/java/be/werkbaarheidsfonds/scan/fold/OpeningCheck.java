package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.fold.GroupFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What must be said before opening, when nobody answered yet (rule C2): on headcounts, as if everyone will.
 * How groups and margins overlap is only known at close; {@link MarginPlan} hides a margin then whose tables
 * turn out to differ from others by a few.
 */
public final class OpeningCheck {

    private final GroupTree tree;
    private final int k;
    private final List<GroupFault> faults = new ArrayList<>();

    private OpeningCheck(GroupTree tree, int k) {
        this.tree = tree;
        this.k = k;
    }

    /** A table of a margin or of groups, by its size alone. */
    private record Sized(String name, int headcount) {

        private boolean mayDifferByFew(Sized other, int k) {
            var difference = Math.abs(headcount - other.headcount);
            return difference > 0 && difference < k;
        }
    }

    /** None when every group and margin that is asked for can be shown, apart or joined. */
    public static List<GroupFault> faults(GroupTree tree, int k) {
        var check = new OpeningCheck(tree, k);
        check.run();
        return List.copyOf(check.faults);
    }

    private void run() {
        var plan = TablePlan.onHeadcounts(tree, k);
        if (tree.groups().size() > 1 && plan.blocks().size() == 1) {
            add("groups", Kind.NEVER_SHOWN, "all groups are too small or too unequal to be shown apart");
        }
        var others = new ArrayList<>(sizes(plan));
        for (var i = 0; i < tree.margins().size(); i++) {
            var categories = joined(tree.margins().get(i));
            if (categories.size() == 1) {
                add("margins[" + i + "]", Kind.MARGIN_NEVER_SHOWN, "its categories are too small to be shown apart");
            }
            var sizes = categories.stream()
                    .map(category -> new Sized("category " + category.first(), category.headcount()))
                    .toList();
            if (categories.size() > 1) {
                compare("margins[" + i + "]", sizes, others);
                others.addAll(sizes);
            }
        }
    }

    private void compare(String place, List<Sized> categories, List<Sized> others) {
        for (var category : categories) {
            others.stream()
                    .filter(other -> category.mayDifferByFew(other, k))
                    .forEach(other -> add(
                            place,
                            Kind.MAY_DIFFER_BY_FEW,
                            category.name() + " has " + category.headcount() + " people, " + other.name() + " has "
                                    + other.headcount()));
        }
    }

    private List<Sized> sizes(TablePlan plan) {
        var sizes = new ArrayList<Sized>();
        plan.blocks().forEach(block -> sizes.add(new Sized(names(List.of(block)), block.headcount())));
        plan.larger().forEach(table -> {
            var blocks = table.blocks().stream().map(plan.blocks()::get).toList();
            sizes.add(new Sized(
                    names(blocks), blocks.stream().mapToInt(Block::headcount).sum()));
        });
        return sizes;
    }

    private String names(List<Block> blocks) {
        var leaves = blocks.stream()
                .flatMap(block -> block.leaves().stream())
                .map(Leaf::department)
                .toList();
        return String.join(" + ", tree.names(leaves));
    }

    private List<Block> joined(Margin margin) {
        var leaves = IntStream.range(0, margin.categories().size())
                .mapToObj(i -> new Leaf(
                        i,
                        margin.categories().get(i).headcount(),
                        margin.categories().get(i).headcount()))
                .toList();
        return Blocks.join(leaves, k);
    }

    private void add(String place, Kind kind, String detail) {
        faults.add(new GroupFault(place, kind, detail));
    }
}
