package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.Band;
import be.werkbaarheidsfonds.scan.fold.CompanyStatistics;
import be.werkbaarheidsfonds.scan.fold.CompanyStatistics.InBand;
import be.werkbaarheidsfonds.scan.fold.CompanyStatistics.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the tables of what goes with a risk may be told (rules C3, D1). Each is all or nothing: every
 * share in it exact, so that none is found by subtraction; both statistics exact in every block, since its
 * sums are theirs; and who is missing from it nobody, or themselves a group that could be shown.
 */
final class TogetherTables {

    private final CompanyStatistics kept;
    private final Map<String, ScaleTables> scales;
    private final RateTables rates;
    private final int k;

    TogetherTables(CompanyStatistics kept, Map<String, ScaleTables> scales, RateTables rates, int k) {
        this.kept = kept;
        this.scales = scales;
        this.rates = rates;
        this.k = k;
    }

    List<PublishedTogether> published() {
        return kept.together().stream()
                .map(this::published)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PublishedTogether> published(Together together) {
        var risk = scale(together.risk());
        var all = together.bands().stream().reduce(new InBand(0, 0), InBand::plus);
        var problems = together.bands().get(1).plus(together.bands().get(2));
        if (!isOpen(outcome(together.outcome()), all.with(), all.of())
                || !isOpen(risk.problems().company(), problems.of(), all.of())) {
            return Optional.empty();
        }
        var acuteIsTold = risk.acute().company() != null
                && risk.acute().company().of() == all.of()
                && together.bands().stream().allMatch(this::isExact);
        if (acuteIsTold) {
            return Optional.of(published(together, List.of(Band.NONE, Band.PROBLEMATIC, Band.ACUTE), together.bands()));
        }
        var two = List.of(together.bands().getFirst(), problems);
        return two.stream().allMatch(this::isExact)
                ? Optional.of(published(together, List.of(Band.NONE, Band.ANY_PROBLEM), two))
                : Optional.empty();
    }

    private static PublishedTogether published(Together together, List<Band> names, List<InBand> bands) {
        var published = new ArrayList<PublishedTogether.InBand>();
        for (var i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            published.add(new PublishedTogether.InBand(
                    names.get(i), band.of(), new CountRange(band.with(), band.with(), band.of()).share()));
        }
        return new PublishedTogether(together.risk(), together.outcome(), published);
    }

    private ScaleTables scale(String code) {
        var scale = scales.get(code);
        if (scale == null) {
            throw new IllegalArgumentException("Nothing is published of " + code);
        }
        return scale;
    }

    private @Nullable CountRange outcome(String code) {
        return code.equals(CompanyStatistics.WORKABLE)
                ? rates.rates().company()
                : scale(code).problems().company();
    }

    private boolean isExact(InBand band) {
        return band.of() >= k && CountRange.endCoded(band.with(), band.of()).isExact();
    }

    /** Whether its share is exact, and taking the table's sum from it tells nothing of the few who are in neither. */
    private boolean isOpen(@Nullable CountRange range, int count, int of) {
        if (range == null || !range.isExact()) {
            return false;
        }
        var missing = range.of() - of;
        return missing == 0
                || (missing >= k
                        && CountRange.endCoded(range.low() - count, missing).isExact());
    }
}
