package be.werkbaarheidsfonds.convenant.scanfigures;

import be.werkbaarheidsfonds.convenant.scanfigures.Contribution.Share;
import be.werkbaarheidsfonds.convenant.scanfigures.Edition.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the scans of a sector may be shown together (rule D4): so that no company, nor two that put their own
 * figures together, can work out another's, and no edition less an earlier one leaves a few.
 */
final class EditionRules {

    private static final int FEWEST_COMPANIES = 5;
    private static final int LARGEST_SHARE = 2;
    private static final int TWO = 2;
    private static final int FEWEST_WITHOUT_TWO = 3;
    private static final int FEWEST_PEOPLE = 10;
    private static final int FEWEST_DIFFERENT = 3;

    private EditionRules() {}

    /** What came of trying to make an edition. */
    sealed interface Verdict {

        record Freeze(Edition edition) implements Verdict {}

        record Wait(Reason why) implements Verdict {}
    }

    /** Why there is no new edition. */
    enum Reason {
        FEW_COMPANIES,
        ONE_IS_TOO_LARGE,
        FEW_WITHOUT_TWO,
        NEARLY_AN_EARLIER_ONE,
        NO_FIGURE
    }

    /**
     * @param contributions the latest of each company of the sector
     * @param earlier every edition there was
     */
    static Verdict decide(List<Contribution> contributions, List<Edition> earlier) {
        var sizes = contributions.stream().map(Contribution::respondents).toList();
        var scans = contributions.stream().map(Contribution::scan).collect(Collectors.toSet());
        var reason = tooFew(sizes)
                .or(() -> isNearAny(scans, earlier.stream().map(Edition::scans))
                        ? Optional.of(Reason.NEARLY_AN_EARLIER_ONE)
                        : Optional.empty());
        if (reason.isPresent()) {
            return new Verdict.Wait(reason.get());
        }
        var figures = contributions.stream()
                .flatMap(contribution -> contribution.shares().stream())
                .map(Share::statistic)
                .distinct()
                .sorted()
                .flatMap(statistic -> figure(statistic, contributions, earlier).stream())
                .toList();
        return figures.isEmpty()
                ? new Verdict.Wait(Reason.NO_FIGURE)
                : new Verdict.Freeze(new Edition(
                        contributions.size(),
                        sizes.stream().mapToInt(Integer::intValue).sum(),
                        figures,
                        scans));
    }

    /** A statistic that not every company has obeys the rules by itself. */
    private static Optional<Figure> figure(String statistic, List<Contribution> contributions, List<Edition> earlier) {
        var scans = new HashSet<UUID>();
        var shares = new ArrayList<Share>();
        for (var contribution : contributions) {
            contribution.shares().stream()
                    .filter(share -> share.statistic().equals(statistic))
                    .forEach(share -> {
                        scans.add(contribution.scan());
                        shares.add(share);
                    });
        }
        var before = earlier.stream()
                .flatMap(edition -> edition.figures().stream())
                .filter(figure -> figure.statistic().equals(statistic))
                .map(Figure::scans)
                // the same figure once more tells nothing
                .filter(other -> !other.equals(scans));
        var sizes = shares.stream().map(Share::respondents).toList();
        return tooFew(sizes).isPresent() || isNearAny(scans, before)
                ? Optional.empty()
                : Optional.of(together(statistic, shares, scans));
    }

    private static Figure together(String statistic, List<Share> shares, Set<UUID> scans) {
        var people = shares.stream().mapToInt(Share::respondents).sum();
        var from = shares.stream()
                .mapToLong(s -> (long) s.respondents() * s.from())
                .sum();
        var to = shares.stream().mapToLong(s -> (long) s.respondents() * s.to()).sum();
        var isExact = from == to;
        return new Figure(
                statistic,
                shares.size(),
                people,
                isExact ? Math.round((float) from / people) : (int) Math.floorDiv(from, people),
                isExact ? Math.round((float) to / people) : (int) Math.ceilDiv(to, people),
                scans);
    }

    private static Optional<Reason> tooFew(List<Integer> sizes) {
        var people = sizes.stream().mapToInt(Integer::intValue).sum();
        var largest =
                sizes.stream().sorted(Comparator.reverseOrder()).limit(TWO).toList();
        if (sizes.size() < FEWEST_COMPANIES) {
            return Optional.of(Reason.FEW_COMPANIES);
        }
        if (largest.getFirst() * LARGEST_SHARE > people) {
            return Optional.of(Reason.ONE_IS_TOO_LARGE);
        }
        var withoutTwo = people - largest.getFirst() - largest.getLast();
        return sizes.size() - TWO < FEWEST_WITHOUT_TWO || withoutTwo < FEWEST_PEOPLE
                ? Optional.of(Reason.FEW_WITHOUT_TWO)
                : Optional.empty();
    }

    /** Not from the one before alone: what differs from it may be what an older one had. */
    private static boolean isNearAny(Set<UUID> scans, Stream<Set<UUID>> earlier) {
        return earlier.anyMatch(other -> different(scans, other) < FEWEST_DIFFERENT);
    }

    /** Companies that came, went or scanned again: a company that scanned again is one, not two. */
    private static int different(Set<UUID> one, Set<UUID> other) {
        var added = one.stream().filter(scan -> !other.contains(scan)).count();
        var removed = other.stream().filter(scan -> !one.contains(scan)).count();
        return (int) Math.max(added, removed);
    }
}
