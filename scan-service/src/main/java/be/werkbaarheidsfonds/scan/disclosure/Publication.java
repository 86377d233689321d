package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.TableFamily.Count;
import be.werkbaarheidsfonds.scan.fold.BlockStatistics;
import be.werkbaarheidsfonds.scan.fold.Folded;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.WorkabilityStatistics;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.CutOff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides what of the statistics may be published, for every table at once (rule D1). */
public final class Publication {

    /** Below this no means, deviations or histograms, and the rate at three cut-offs is a piece of one (rule D1). */
    private static final int ENOUGH_FOR_A_DISTRIBUTION = 30;

    /** Bounds of the rate are shown when more of the sheets are incomplete (rule A5). */
    private static final double MANY_INCOMPLETE = 0.05;

    private static final int PERCENT = 100;

    private final Instrument instrument;
    private final GroupTree tree;
    private final List<BlockStatistics> blocks;
    private final BlockStatistics all;
    private final int k;

    private Publication(Instrument instrument, GroupTree tree, List<BlockStatistics> blocks, int k) {
        this.instrument = instrument;
        this.tree = tree;
        this.blocks = blocks;
        this.all = blocks.stream().reduce(BlockStatistics::plus).orElseThrow();
        this.k = k;
    }

    /**
     * The result of a campaign, checked by {@link DisclosureAudit} on what it tells alone.
     */
    public static PublishedResult of(Instrument instrument, GroupTree tree, Folded folded, int k) {
        var result = new Publication(instrument, tree, folded.blocks(), k).result();
        DisclosureAudit.check(result);
        return result;
    }

    private PublishedResult result() {
        var rates = TableFamily.of(
                counts(block -> new Count(
                        provisional(block).workable(), provisional(block).complete())),
                k);
        var scales = instrument.scales().stream().map(this::family).toList();
        var tables = new ArrayList<PublishedTable>();
        if (blocks.size() > 1) {
            for (var i = 0; i < blocks.size(); i++) {
                var place = i;
                tables.add(table(
                        blocks.get(i),
                        rate(blocks.get(i), rates.blocks().get(i)),
                        scales.stream().map(scale -> scale.inBlock(place)).toList()));
            }
        }
        var company = table(
                all,
                withSteps(rate(all, rates.company()), rates.company()),
                scales.stream().map(ScaleFamily::inCompany).toList());
        return new PublishedResult(instrument.id(), k, company, tables);
    }

    private PublishedTable table(
            BlockStatistics statistics, @Nullable PublishedRate rate, List<PublishedScale> scales) {
        return new PublishedTable(
                tree.names(statistics.departments()), statistics.headcount(), statistics.respondents(), rate, scales);
    }

    private record ScaleFamily(Scale scale, TableFamily problems, TableFamily acute) {

        private PublishedScale inBlock(int place) {
            return published(problems.blocks().get(place), acute.blocks().get(place));
        }

        private PublishedScale inCompany() {
            return published(problems.company(), acute.company());
        }

        private PublishedScale published(@Nullable CountRange problem, @Nullable CountRange acutePart) {
            return new PublishedScale(
                    scale.code(),
                    scale.kind(),
                    scale.label().dutch(),
                    problem == null ? null : problem.of(),
                    problem == null ? null : problem.share(),
                    acutePart == null ? null : acutePart.share());
        }
    }

    private ScaleFamily family(Scale scale) {
        var code = scale.code();
        var problems = TableFamily.of(
                counts(block -> new Count(
                        block.scale(code).problems(), block.scale(code).scored())),
                k);
        var acute = problems.partOf(counts(
                block -> new Count(block.scale(code).acute(), block.scale(code).scored())));
        return new ScaleFamily(scale, problems, acute);
    }

    /** The bounds use only what is published: the range of the rate and how many are incomplete. */
    private static @Nullable PublishedRate rate(BlockStatistics statistics, @Nullable CountRange range) {
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
        return new PublishedRate(range.of(), range.share(), bounds, null, null);
    }

    /** One step stricter and looser (rule A5), where the rate itself is exact: else they would narrow it. */
    private @Nullable PublishedRate withSteps(@Nullable PublishedRate rate, @Nullable CountRange range) {
        if (rate == null || range == null || !range.isExact() || range.of() < ENOUGH_FOR_A_DISTRIBUTION) {
            return rate;
        }
        return new PublishedRate(
                rate.respondents(), rate.share(), rate.bounds(), step(CutOff.STRICTER), step(CutOff.LOOSER));
    }

    private PublishedShare step(CutOff cutOff) {
        var workability = all.workability(cutOff);
        return CountRange.endCoded(workability.workable(), workability.complete())
                .share();
    }

    private static WorkabilityStatistics provisional(BlockStatistics block) {
        return block.workability(CutOff.PROVISIONAL);
    }

    private List<Count> counts(Function<BlockStatistics, Count> count) {
        return blocks.stream().map(count).toList();
    }
}
