package be.werkbaarheidsfonds.scan.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Departments that are shown together. */
public record Block(List<Leaf> leaves) {

    static final Comparator<Block> SMALLEST_FIRST =
            Comparator.comparingInt(Block::respondents).thenComparingInt(Block::first);

    public Block {
        leaves = List.copyOf(leaves);
    }

    public int respondents() {
        return leaves.stream().mapToInt(Leaf::respondents).sum();
    }

    public int headcount() {
        return leaves.stream().mapToInt(Leaf::headcount).sum();
    }

    int first() {
        return leaves.getFirst().department();
    }

    Block with(Block other) {
        var joined = new ArrayList<>(leaves);
        joined.addAll(other.leaves);
        joined.sort(Comparator.comparingInt(Leaf::department));
        return new Block(joined);
    }
}
