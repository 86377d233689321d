package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.TableFamily.Count;
import be.werkbaarheidsfonds.scan.fold.BlockStatistics;
import be.werkbaarheidsfonds.scan.fold.CompanyStatistics;
import be.werkbaarheidsfonds.scan.fold.WorkabilityStatistics;
import be.werkbaarheidsfonds.scan.scoring.CutOff;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The workability rate in every table (rule A5). */
final class RateTables {

    /** Bounds of the rate are shown when more of the sheets are incomplete (rule A5). */
    private static final double MANY_INCOMPLETE = 0.05;

    private static final int PERCENT = 100;

    private final Tables tables;
    private final TableFamily rates;
    private final List<Versus> againstTheRest;

    RateTables(Tables tables) {
        this.tables = tables;
        this.rates = tables.family(
                CompanyStatistics.WORKABLE,
                block -> new Count(
                        provisional(block).workable(), provisional(block).complete()));
        this.againstTheRest = tables.againstTheRest(rates);
    }

    @Nullable
    PublishedRate inBlock(int place) {
        var versus = place < againstTheRest.size() ? againstTheRest.get(place) : null;
        var block = tables.blocks().get(place);
        return rate(block, rates.blocks().get(place), block.population(), versus);
    }

    @Nullable
    PublishedRate inUnion(List<Integer> places) {
        var union = tables.union(places);
        return rate(union, rates.union(places), union.population(), null);
    }

    /**
     * One step stricter and looser too, from 30 people on and where the rate itself is exact.
     *
     * @param indicators what the table tells of each, asked only where there is a rate
     */
    @Nullable
    PublishedRate inCompany(Supplier<List<AtTheCut>> indicators) {
        var all = tables.all();
        var range = rates.company();
        var rate = rate(all, range, OptionalInt.of(tables.headcount()), null);
        if (rate == null || range == null || !range.isExact() || range.of() < Distributions.ENOUGH) {
            return rate;
        }
        var steps = new RateSteps(range, indicators.get());
        return new PublishedRate(
                rate.respondents(),
                rate.share(),
                rate.bounds(),
                steps.stricter(all.workability(CutOff.STRICTER).workable()),
                steps.looser(all.workability(CutOff.LOOSER).workable()),
                rate.interval(),
                null);
    }

    TableFamily rates() {
        return rates;
    }

    static WorkabilityStatistics provisional(BlockStatistics block) {
        return block.workability(CutOff.PROVISIONAL);
    }

    /** The bounds use only what is published: the range of the rate and how many are incomplete. */
    private @Nullable PublishedRate rate(
            BlockStatistics statistics, @Nullable CountRange range, OptionalInt population, @Nullable Versus versus) {
        if (range == null) {
            return null;
        }
        var respondents = statistics.respondents();
        var incomplete = respondents - range.of();
        var bounds = incomplete > MANY_INCOMPLETE * respondents
                ? new PublishedShare(
                        Math.floorDiv(PERCENT * range.low(), respondents),
                        Math.ceilDiv(PERCENT * (range.high() + incomplete), respondents))
                : null;
        return new PublishedRate(
                range.of(),
                range.share(),
                bounds,
                null,
                null,
                PublishedInterval.of(range.share(), range.of(), population),
                versus);
    }
}
