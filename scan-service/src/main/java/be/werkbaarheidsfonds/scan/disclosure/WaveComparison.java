package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Proportions.Proportion;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company against its previous wave, as independent samples (rule D3): nobody can know who answered both.
 * Works on two published results alone, so it tells nothing they don't.
 */
public final class WaveComparison {

    /** What the rate is called beside the codes of scales. */
    public static final String RATE = "rate";

    private WaveComparison() {}

    /**
     * How the company stands now to how it stood, per scale's code, and as {@code rate} where all indicators
     * are the same; nothing when one of the two is only indicative.
     *
     * @param same codes of the scales that are the same in both: items, answers and bands
     */
    public static Map<String, Versus> of(PublishedResult previous, PublishedResult current, Set<String> same) {
        var changes = new LinkedHashMap<String, Versus>();
        if (previous.indicative() || current.indicative()) {
            return changes;
        }
        if (current.company().scales().stream()
                .filter(scale -> scale.kind() == ScaleKind.INDICATOR)
                .allMatch(scale -> same.contains(scale.code()))) {
            compare(rate(previous), rate(current)).ifPresent(versus -> changes.put(RATE, versus));
        }
        for (var scale : current.company().scales()) {
            if (same.contains(scale.code())) {
                compare(problems(previous, scale.code()), problems(current, scale.code()))
                        .ifPresent(versus -> changes.put(scale.code(), versus));
            }
        }
        return changes;
    }

    private static Optional<Versus> compare(Optional<Proportion> previous, Optional<Proportion> current) {
        return previous.flatMap(before -> current.map(now -> Proportions.compare(now, before)));
    }

    private static Optional<Proportion> rate(PublishedResult result) {
        var rate = result.company().rate();
        return rate == null ? Optional.empty() : proportion(rate.share(), rate.respondents());
    }

    private static Optional<Proportion> problems(PublishedResult result, String code) {
        return result.company().scales().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .flatMap(scale -> proportion(scale.problematic(), scale.respondents()));
    }

    private static Optional<Proportion> proportion(@Nullable PublishedShare share, @Nullable Integer people) {
        return share == null || people == null || !share.isExact()
                ? Optional.empty()
                : Optional.of(Proportion.of(share, people));
    }
}
