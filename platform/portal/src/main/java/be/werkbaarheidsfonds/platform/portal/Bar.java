package be.werkbaarheidsfonds.platform.portal;

/**
 * A row of a bar chart.
 *
 * @param label what is measured
 * @param share length of the bar, 0 to 100
 * @param text the figure as it may be published ("tussen 44 en 57 van de 100"); this is what is read
 * @param tone {@code plain}, {@code good}, {@code warn}, {@code bad} or {@code context}
 */
public record Bar(String label, double share, String text, String tone) {

    public Bar {
        share = Math.clamp(share, 0, 100);
    }

    public static Bar of(String label, double share, String text) {
        return new Bar(label, share, text, "plain");
    }
}
