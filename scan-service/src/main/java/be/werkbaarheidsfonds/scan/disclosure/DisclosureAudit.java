package be.werkbaarheidsfonds.scan.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a result as an attacker would, from the published figures alone, and names every statistic that tells
 * more than it may (rule D1). {@link Withholding} hides those.
 */
final class DisclosureAudit {

    /** What the workability rate is called beside the codes of scales. */
    static final String RATE = "rate";

    private static final double PERCENT = 100;
    private static final double ROUNDING = 0.5;

    private final PublishedResult result;
    private final List<Finding> findings = new ArrayList<>();

    private DisclosureAudit(PublishedResult result) {
        this.result = result;
    }

    /**
     * Something that is told and may not be.
     *
     * @param statistic {@code rate}, or the code of a scale
     */
    record Finding(String statistic, String what) {}

    /** What hiding a statistic can mend; a table of too few people is a fault and stops everything. */
    static List<Finding> findings(PublishedResult result) {
        Stream.of(Stream.of(result.company()), result.blocks().stream(), result.larger().stream(), categories(result))
                .flatMap(tables -> tables)
                .forEach(table -> {
                    if (table.respondents() < result.k()) {
                        throw refusal("a table of fewer than k");
                    }
                });
        var audit = new DisclosureAudit(result);
        audit.everything();
        return List.copyOf(audit.findings);
    }

    static void check(PublishedResult result) {
        findings(result).stream().findFirst().ifPresent(finding -> {
            throw refusal(finding.what());
        });
    }

    static IllegalStateException refusal(String what) {
        return new IllegalStateException("The result would disclose " + what);
    }

    private static Stream<PublishedTable> categories(PublishedResult result) {
        return result.margins().stream().flatMap(margin -> margin.categories().stream());
    }

    private void everything() {
        var tables = Stream.concat(Stream.of(result.company()), result.blocks().stream())
                .toList();
        checkStatistic(
                RATE, table -> Optional.ofNullable(table.rate()).map(rate -> range(rate.share(), rate.respondents())));
        Stream.concat(result.larger().stream(), categories(result)).forEach(this::checkTable);
        for (var i = 0; i < result.company().scales().size(); i++) {
            var place = i;
            var code = result.company().scales().get(place).code();
            checkStatistic(code, table -> problems(table.scales().get(place)));
            tables.forEach(table -> checkAcute(table.scales().get(place)));
        }
    }

    /** A site, or a category of a margin; how these go together with the blocks is for {@link MarginAudit}. */
    private void checkTable(PublishedTable table) {
        Optional.ofNullable(table.rate()).ifPresent(rate -> checkAlone(RATE, range(rate.share(), rate.respondents())));
        table.scales().forEach(scale -> {
            problems(scale).ifPresent(range -> checkAlone(scale.code(), range));
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

    private void checkStatistic(String statistic, Function<PublishedTable, Optional<CountRange>> of) {
        var company = of.apply(result.company());
        var blocks = result.blocks().stream().map(of).flatMap(Optional::stream).toList();
        company.ifPresent(range -> checkAlone(statistic, range));
        blocks.forEach(range -> checkAlone(statistic, range));
        require(
                statistic,
                blocks.isEmpty() || blocks.size() == result.blocks().size(),
                "a statistic in some blocks only, to be found by subtraction");
        company.ifPresent(total -> checkBySubtraction(statistic, total, blocks));
    }

    private void checkAlone(String statistic, CountRange range) {
        require(statistic, range.of() >= result.k(), "a figure of fewer than k");
        var few = CountRange.few(range.of());
        require(statistic, range.high() >= Math.min(few, range.of()), "a share that tells how few");
        require(statistic, range.low() <= range.of() - few, "a share that tells how nearly everyone");
        var tellsFew = range.high() <= few && range.low() > 0;
        var tellsMost = range.low() >= range.of() - few && range.high() < range.of();
        require(statistic, !tellsFew && !tellsMost, "an end that is not coded");
    }

    /** The total minus the other blocks may not narrow what a block leaves open. */
    private void checkBySubtraction(String statistic, CountRange total, List<CountRange> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        var sum = CountRange.sum(blocks).widened();
        for (var block : blocks) {
            if (isEndCoded(block)) {
                var most = total.high() - (sum.low() - block.low());
                var fewest = total.low() - (sum.high() - block.high());
                require(
                        statistic,
                        most >= block.high() && fewest <= block.low(),
                        "an end-coded share, found by subtraction");
            }
        }
    }

    private static boolean isEndCoded(CountRange range) {
        return range.low() == 0 || range.high() == range.of();
    }

    private void checkAcute(PublishedScale scale) {
        var acute = range(scale.acute(), scale.respondents());
        var problems = range(scale.problematic(), scale.respondents());
        if (acute != null && problems != null) {
            var few = CountRange.few(acute.of());
            require(scale.code(), acute.high() > few, "few acute people told apart");
            require(scale.code(), problems.high() - acute.low() > few, "few people who are not acute told apart");
        }
    }

    private void require(String statistic, boolean safe, String what) {
        if (!safe) {
            findings.add(new Finding(statistic, what));
        }
    }
}
