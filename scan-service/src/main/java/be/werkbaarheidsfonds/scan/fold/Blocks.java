package be.werkbaarheidsfonds.scan.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins departments into disjoint blocks that may be shown (rule C2). Looks at counts only, never at
 * answers. Every union of blocks then differs from every other by 0 or at least k respondents.
 */
public final class Blocks {

    private final Limits limits;
    private final Hidden hidden;

    Blocks(Limits limits, Hidden hidden) {
        this.limits = limits;
        this.hidden = hidden;
    }

    /**
     * Groups side by side.
     *
     * @param leaves each department once
     * @param k fewest respondents of a block
     * @throws IllegalArgumentException when all together are fewer than k: nothing may be shown of them (rule B7)
     */
    public static List<Block> join(List<Leaf> leaves, int k) {
        return join(leaves, Limits.of(k));
    }

    static List<Block> join(List<Leaf> leaves, Limits limits) {
        var joining = new Blocks(limits, Hidden.flat(leaves));
        joining.requireEnough(leaves);
        var siblings = leaves.stream()
                .map(leaf -> new Sibling(List.of(new Block(List.of(leaf)))))
                .toList();
        return joining.joined(siblings).stream()
                .flatMap(sibling -> sibling.blocks().stream())
                .sorted(Comparator.comparingInt(Block::first))
                .toList();
    }

    void requireEnough(List<Leaf> leaves) {
        if (leaves.stream().mapToInt(Leaf::respondents).sum() < limits.smallest()) {
            throw new IllegalArgumentException("Fewer than k respondents in all");
        }
    }

    /**
     * What stands beside each other under one group: one of its parts, or several that were joined.
     *
     * @param blocks what they are shown as; more than one only when all are safe
     */
    record Sibling(List<Block> blocks) {

        private static final Comparator<Sibling> SMALLEST_FIRST =
                Comparator.comparingInt(Sibling::respondents).thenComparingInt(Sibling::first);

        Sibling {
            blocks = List.copyOf(blocks);
        }

        private int respondents() {
            return blocks.stream().mapToInt(Block::respondents).sum();
        }

        private int first() {
            return blocks.getFirst().first();
        }

        private Sibling with(Sibling other) {
            var allBlocks = new ArrayList<>(blocks);
            allBlocks.addAll(other.blocks);
            return new Sibling(allBlocks);
        }

        /** Its block joined with the smallest other block of it. */
        private Sibling joining(Block block) {
            var others = new ArrayList<>(blocks);
            others.remove(block);
            var smallest = others.stream().min(Block.SMALLEST_FIRST).orElseThrow();
            others.remove(smallest);
            others.add(block.with(smallest));
            return new Sibling(others);
        }
    }

    /**
     * A block that is not safe joins the smallest sibling, and of that the smallest block. Until all are
     * safe, or everything is one block.
     */
    List<Sibling> joined(List<Sibling> from) {
        var siblings = new ArrayList<>(from);
        for (var unsafe = smallestUnsafe(siblings);
                unsafe.isPresent()
                        && (siblings.size() > 1 || siblings.getFirst().blocks().size() > 1);
                unsafe = smallestUnsafe(siblings)) {
            joinOne(siblings, unsafe.get());
        }
        siblings.sort(Comparator.comparingInt(Sibling::first));
        return siblings;
    }

    private static void joinOne(List<Sibling> siblings, Block unsafe) {
        var own = siblings.stream()
                .filter(sibling -> sibling.blocks().contains(unsafe))
                .findFirst()
                .orElseThrow();
        siblings.remove(own);
        if (own.blocks().size() > 1) {
            siblings.add(own.joining(unsafe));
            return;
        }
        var smallest = siblings.stream().min(Sibling.SMALLEST_FIRST).orElseThrow();
        siblings.remove(smallest);
        siblings.add(smallest.with(own).joining(unsafe));
    }

    private Optional<Block> smallestUnsafe(List<Sibling> siblings) {
        return siblings.stream()
                .flatMap(sibling -> sibling.blocks().stream())
                .filter(block -> !isSafe(block))
                .min(Block.SMALLEST_FIRST);
    }

    /** At least k, and none of its groups is known by it. */
    private boolean isSafe(Block block) {
        return block.respondents() >= limits.smallest() && hidesItsGroups(block);
    }

    /** At least five besides the largest group that is hidden in it. */
    boolean hidesItsGroups(Block block) {
        var largest = hidden.largestIn(block);
        return largest == 0 || block.respondents() - largest >= limits.besidesLargest();
    }
}
