package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.scoring.Sheet;
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

    /** Place of its first department; who left theirs open come last. */
    int first() {
        return leaves.stream()
                .mapToInt(Leaf::department)
                .filter(department -> department != Sheet.NO_DEPARTMENT)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    Block with(Block other) {
        var joined = new ArrayList<>(leaves);
        joined.addAll(other.leaves);
        joined.sort(Comparator.comparingInt(Leaf::department));
        return new Block(joined);
    }
}
