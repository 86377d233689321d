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

    /** Below this no company may set k: floor in code (rule C2). */
    public static final int FLOOR = 5;

    /** Who is in a joined block besides its largest department (rule C2). */
    private static final int BESIDES_LARGEST = 5;

    private Blocks() {}

    /** Departments that are shown together. */
    public record Block(List<Leaf> leaves) {

        public Block {
            leaves = List.copyOf(leaves);
        }

        public int respondents() {
            return leaves.stream().mapToInt(Leaf::respondents).sum();
        }

        public int headcount() {
            return leaves.stream().mapToInt(Leaf::headcount).sum();
        }

        private int first() {
            return leaves.getFirst().department();
        }

        private boolean isSafe(int k) {
            return respondents() >= k && (isOneGroup() || respondents() - largest() >= BESIDES_LARGEST);
        }

        /** Empty departments hide nobody and nobody hides behind them. */
        private boolean isOneGroup() {
            return leaves.stream().filter(leaf -> leaf.respondents() > 0).count() <= 1;
        }

        private int largest() {
            return leaves.stream().mapToInt(Leaf::respondents).max().orElse(0);
        }

        private Block with(Block other) {
            var joined = new ArrayList<>(leaves);
            joined.addAll(other.leaves);
            joined.sort(Comparator.comparingInt(Leaf::department));
            return new Block(joined);
        }
    }

    private static final Comparator<Block> SMALLEST_FIRST =
            Comparator.comparingInt(Block::respondents).thenComparingInt(Block::first);

    /**
     * @param leaves each department once
     * @param k fewest respondents of a block
     * @throws IllegalArgumentException when all together are fewer than k: nothing may be shown of them (rule B7)
     */
    public static List<Block> join(List<Leaf> leaves, int k) {
        if (k < FLOOR) {
            throw new IllegalArgumentException("k is " + k + ", at least " + FLOOR);
        }
        if (leaves.stream().mapToInt(Leaf::respondents).sum() < k) {
            throw new IllegalArgumentException("Fewer than k respondents in all");
        }
        var blocks = new ArrayList<>(
                leaves.stream().map(leaf -> new Block(List.of(leaf))).toList());
        for (var unsafe = smallestUnsafe(blocks, k);
                unsafe.isPresent() && blocks.size() > 1;
                unsafe = smallestUnsafe(blocks, k)) {
            blocks.remove(unsafe.get());
            var sibling = blocks.stream().min(SMALLEST_FIRST).orElseThrow();
            blocks.remove(sibling);
            blocks.add(unsafe.get().with(sibling));
        }
        return blocks.stream().sorted(Comparator.comparingInt(Block::first)).toList();
    }

    private static Optional<Block> smallestUnsafe(List<Block> blocks, int k) {
        return blocks.stream().filter(block -> !block.isSafe(k)).min(SMALLEST_FIRST);
    }
}
