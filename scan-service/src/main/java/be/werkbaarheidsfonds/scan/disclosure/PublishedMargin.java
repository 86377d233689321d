package be.werkbaarheidsfonds.scan.disclosure;

import java.util.List;

/**
 * People told apart another way than by where they work, at company level only (rule B1).
 *
 * @param name as it was declared: status, age band
 * @param categories disjoint tables that together make everyone; their departments are names of categories
 */
public record PublishedMargin(String name, List<PublishedTable> categories) {

    public PublishedMargin {
        categories = List.copyOf(categories);
    }
}
