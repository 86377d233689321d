package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.disclosure.Versus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a group stands to the rest of the company, in words; never a rank (rule D3). */
final class Comparisons {

    private Comparisons() {}

    /** Only what is more than chance can explain; empty where nothing is, or nothing is compared. */
    static List<String> of(PublishedTable table) {
        var rate = table.rate();
        var ofRate = rate == null
                ? Optional.<String>empty()
                : difference(rate.versus()).map(word -> "Werkbaarheidsgraad: " + word + " dan bij de anderen.");
        return Stream.concat(ofRate.stream(), table.scales().stream().flatMap(scale -> ofScale(scale).stream()))
                .toList();
    }

    /** Whether anything of this table was compared at all; few people, or few answers, are not. */
    static boolean areMadeOf(PublishedTable table) {
        var rate = table.rate();
        return (rate != null && rate.versus() != null)
                || table.scales().stream().anyMatch(scale -> scale.versus() != null);
    }

    private static Optional<String> ofScale(PublishedScale scale) {
        return frequency(scale.versus()).map(word -> scale.label() + ": " + word + " een probleem dan bij de anderen.");
    }

    /** A difference of a rate in a word. */
    static Optional<String> difference(@Nullable Versus versus) {
        return Optional.ofNullable(versus).flatMap(compared -> switch (compared) {
            case HIGHER -> Optional.of("hoger");
            case LOWER -> Optional.of("lager");
            case NO_DIFFERENCE -> Optional.empty();
        });
    }

    /** A difference of a share of people with a problem in a word. */
    static Optional<String> frequency(@Nullable Versus versus) {
        return Optional.ofNullable(versus).flatMap(compared -> switch (compared) {
            case HIGHER -> Optional.of("vaker");
            case LOWER -> Optional.of("minder vaak");
            case NO_DIFFERENCE -> Optional.empty();
        });
    }
}
