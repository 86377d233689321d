package be.werkbaarheidsfonds.scan.fold;

import java.util.List;

/** People told apart another way than by where they work: status, age band. At company level only, never crossed (rule B1). */
public record Margin(String name, List<Category> categories) {

    public Margin {
        categories = List.copyOf(categories);
    }

    /** One of the answers to a margin. */
    public record Category(String name, int headcount) {}
}
