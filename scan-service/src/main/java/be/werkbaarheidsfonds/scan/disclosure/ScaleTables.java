package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.TableFamily.Count;
import be.werkbaarheidsfonds.scan.fold.BlockStatistics;
import be.werkbaarheidsfonds.scan.fold.ScaleStatistics;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One scale in every table. */
final class ScaleTables {

    private final Tables tables;
    private final Scale scale;
    private final TableFamily problems;
    private final TableFamily acute;
    private final List<Versus> againstTheRest;
    private final List<PublishedDistribution> distributions;

    ScaleTables(Tables tables, Scale scale) {
        this.tables = tables;
        this.scale = scale;
        this.problems = tables.family(
                scale.code(), block -> new Count(of(block).problems(), of(block).scored()));
        this.acute = problems.partOf(tables.blocks().stream()
                .map(block -> new Count(of(block).acute(), of(block).scored()))
                .toList());
        this.againstTheRest = tables.againstTheRest(problems);
        this.distributions = problems.blocks().stream().allMatch(tables::mayTellMore)
                ? Distributions.of(tables.blocks().stream().map(this::of).toList(), isAcuteTold(acute.blocks()))
                : List.of();
    }

    PublishedScale inBlock(int place) {
        return published(
                problems.blocks().get(place),
                acute.blocks().get(place),
                tables.blocks().get(place).population(),
                place < againstTheRest.size() ? againstTheRest.get(place) : null,
                Distributions.at(distributions, place));
    }

    PublishedScale inUnion(List<Integer> places) {
        var union = tables.union(places);
        return published(
                problems.union(places),
                acute.union(places),
                union.population(),
                null,
                distributions.isEmpty() ? null : ofUnion(of(union), isAcuteTold(acute.blocks())));
    }

    PublishedScale inCompany() {
        return published(problems.company(), acute.company(), OptionalInt.of(tables.headcount()), null, ofCompany());
    }

    /** With the bins of the blocks where they have any; else there is nothing to find by subtraction. */
    private @Nullable PublishedDistribution ofCompany() {
        var all = of(tables.all());
        if (!tables.mayTellMore(problems.company())) {
            return null;
        }
        return distributions.isEmpty()
                ? Distributions.at(Distributions.of(List.of(all), acute.company() != null), 0)
                : ofUnion(all, acute.company() != null);
    }

    private PublishedDistribution ofUnion(ScaleStatistics union, boolean acuteIsTold) {
        return Distributions.ofUnion(tables.blocks().stream().map(this::of).toList(), union, acuteIsTold);
    }

    private static boolean isAcuteTold(List<@Nullable CountRange> ranges) {
        return ranges.stream().allMatch(range -> range != null);
    }

    private PublishedScale published(
            @Nullable CountRange problem,
            @Nullable CountRange acutePart,
            OptionalInt population,
            @Nullable Versus versus,
            @Nullable PublishedDistribution distribution) {
        return new PublishedScale(
                scale.code(),
                scale.kind(),
                scale.label().dutch(),
                problem == null ? null : problem.of(),
                problem == null ? null : problem.share(),
                acutePart == null ? null : acutePart.share(),
                problem == null ? null : PublishedInterval.of(problem.share(), problem.of(), population),
                versus,
                distribution);
    }

    boolean isIndicator() {
        return scale.isIndicator();
    }

    /** What the company's table tells around the cut-off. */
    AtTheCut atTheCut() {
        return AtTheCut.of(
                inCompany(), Distributions.outOfHundred(of(tables.all()).problemFrom(), scale.steps()));
    }

    TableFamily problems() {
        return problems;
    }

    TableFamily acute() {
        return acute;
    }

    private ScaleStatistics of(BlockStatistics block) {
        return block.scale(scale.code());
    }
}
