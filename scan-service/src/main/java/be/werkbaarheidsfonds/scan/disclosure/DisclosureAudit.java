package be.werkbaarheidsfonds.scan.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a result as an attacker would, from the published figures alone, and refuses it when they tell
 * more than they may (rule D1). A refusal is a fault of {@link Publication}: nothing is frozen then.
 */
final class DisclosureAudit {

    private static final double PERCENT = 100;
    private static final double ROUNDING = 0.5;

    private DisclosureAudit() {}

    static void check(PublishedResult result) {
        var tables = IntStream.rangeClosed(0, result.blocks().size())
                .mapToObj(i -> i == 0 ? result.company() : result.blocks().get(i - 1))
                .toList();
        tables.forEach(table -> require(table.respondents() >= result.k(), "a table of fewer than k"));
        checkStatistic(
                result,
                table -> Optional.ofNullable(table.rate()).map(rate -> range(rate.share(), rate.respondents())));
        var others = Stream.concat(
                        result.larger().stream(),
                        result.margins().stream().flatMap(margin -> margin.categories().stream()))
                .toList();
        others.forEach(table -> checkTable(table, result.k()));
        for (var i = 0; i < result.company().scales().size(); i++) {
            var place = i;
            checkStatistic(result, table -> problems(table.scales().get(place)));
            tables.forEach(table -> checkAcute(table.scales().get(place)));
        }
    }

    /** A site, or a category of a margin; how these go together with the blocks is for {@link MarginAudit}. */
    private static void checkTable(PublishedTable table, int k) {
        require(table.respondents() >= k, "a table of fewer than k");
        Optional.ofNullable(table.rate()).ifPresent(rate -> checkAlone(range(rate.share(), rate.respondents()), k));
        table.scales().forEach(scale -> {
            problems(scale).ifPresent(range -> checkAlone(range, k));
            checkAcute(scale);
        });
    }

    /** What its figures leave open, as counts. */
    private static CountRange range(PublishedShare share, int of) {
        var low = share.isExact() ? share.from() - ROUNDING : share.from();
        var high = share.isExact() ? share.to() + ROUNDING : share.to();
        return new CountRange(
                (int) Math.max(0, Math.ceil(low * of / PERCENT)),
                (int) Math.min(of, Math.floor(high * of / PERCENT)),
                of);
    }

    private static Optional<CountRange> problems(PublishedScale scale) {
        return Optional.ofNullable(range(scale.problematic(), scale.respondents()));
    }

    private static @Nullable CountRange range(@Nullable PublishedShare share, @Nullable Integer of) {
        return share == null || of == null ? null : range(share, of.intValue());
    }

    private static void checkStatistic(PublishedResult result, Function<PublishedTable, Optional<CountRange>> of) {
        var company = of.apply(result.company());
        var blocks = result.blocks().stream().map(of).flatMap(Optional::stream).toList();
        company.ifPresent(range -> checkAlone(range, result.k()));
        blocks.forEach(range -> checkAlone(range, result.k()));
        require(
                blocks.isEmpty() || blocks.size() == result.blocks().size(),
                "a statistic in some blocks only, to be found by subtraction");
        company.ifPresent(total -> checkBySubtraction(total, blocks));
    }

    private static void checkAlone(CountRange range, int k) {
        require(range.of() >= k, "a figure of fewer than k");
        var few = CountRange.few(range.of());
        require(range.high() >= Math.min(few, range.of()), "a share that tells how few");
        require(range.low() <= range.of() - few, "a share that tells how nearly everyone");
        var tellsFew = range.high() <= few && range.low() > 0;
        var tellsMost = range.low() >= range.of() - few && range.high() < range.of();
        require(!tellsFew && !tellsMost, "an end that is not coded");
    }

    /** The total minus the other blocks may not narrow what a block leaves open. */
    private static void checkBySubtraction(CountRange total, List<CountRange> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        var sum = CountRange.sum(blocks).widened();
        for (var block : blocks) {
            if (isEndCoded(block)) {
                var most = total.high() - (sum.low() - block.low());
                var fewest = total.low() - (sum.high() - block.high());
                require(most >= block.high() && fewest <= block.low(), "an end-coded share, found by subtraction");
            }
        }
    }

    private static boolean isEndCoded(CountRange range) {
        return range.low() == 0 || range.high() == range.of();
    }

    private static void checkAcute(PublishedScale scale) {
        var acute = range(scale.acute(), scale.respondents());
        var problems = range(scale.problematic(), scale.respondents());
        if (acute != null && problems != null) {
            var few = CountRange.few(acute.of());
            require(acute.high() > few, "few acute people told apart");
            require(problems.high() - acute.low() > few, "few people who are not acute told apart");
        }
    }

    private static void require(boolean safe, String what) {
        if (!safe) {
            throw new IllegalStateException("The result would disclose " + what);
        }
    }
}
