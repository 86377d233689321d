package be.werkbaarheidsfonds.platform.portal;

import java.util.List;

/**
 * A row of a band chart: parts that together make a whole.
 *
 * @param label what is measured
 * @param parts in the order they are drawn, from left to right
 */
public record Bands(String label, List<Part> parts) {

    public Bands {
        parts = List.copyOf(parts);
    }

    /**
     * @param name of the band ("Problematisch")
     * @param share 0 to 100
     * @param text the figure as it may be published ("hoogstens 10 %"); this is what is read
     * @param tone {@code good}, {@code warn}, {@code bad}, {@code plain} or {@code context}; each has its own hatching
     */
    public record Part(String name, double share, String text, String tone) {}
}
