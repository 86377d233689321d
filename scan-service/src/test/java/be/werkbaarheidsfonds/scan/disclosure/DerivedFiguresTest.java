package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.Proportions.Proportion;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rule D3: intervals and comparisons are worked out from shares and numbers of people that are told as well.
 * Here that is done again from the emitted answer alone, and the same comes out: so they tell nothing more,
 * neither by what they say nor by being there or not.
 */
class DerivedFiguresTest {

    private static final int K = 10;
    private static final int COMPANIES = 100;

    private static PublishedResult emitted(RandomCompany company) {
        var json = JsonMapper.builder().build();
        var folded = Fold.of(Sheets.BASIS, company.tree(), company.sheets(), K);
        var result = Publication.of(Sheets.BASIS, company.tree(), folded, K);
        try {
            return json.readValue(json.writeValueAsString(result), PublishedResult.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<PublishedResult> results() {
        var random = new Random(7);
        return Stream.generate(() -> RandomCompany.of(random, 1))
                .limit(COMPANIES)
                .filter(company -> company.sheets().size() >= K)
                .map(DerivedFiguresTest::emitted)
                .toList();
    }

    private static @Nullable PublishedInterval interval(
            @Nullable PublishedShare share, @Nullable Integer respondents, PublishedTable table) {
        return share == null || respondents == null
                ? null
                : PublishedInterval.of(share, respondents, population(table));
    }

    private static OptionalInt population(PublishedTable table) {
        return table.leftOpen() ? OptionalInt.empty() : OptionalInt.of(table.headcount());
    }

    @Test
    void every_interval_is_worked_out_from_what_else_is_told() {
        var intervals = new ArrayList<PublishedInterval>();
        for (var result : results()) {
            var tables = new ArrayList<>(result.blocks());
            tables.addAll(result.larger());
            tables.add(result.company());
            for (var table : tables) {
                table.scales()
                        .forEach(scale -> assertThat(scale.interval())
                                .isEqualTo(interval(scale.problematic(), scale.respondents(), table)));
                var rate = table.rate();
                if (rate != null) {
                    assertThat(rate.interval()).isEqualTo(interval(rate.share(), rate.respondents(), table));
                    Stream.ofNullable(rate.interval()).forEach(intervals::add);
                }
            }
        }
        assertThat(intervals).hasSizeGreaterThan(COMPANIES / 4);
    }

    /** A share in a block, with what was said of it against the rest. */
    private record Compared(
            @Nullable PublishedShare share,
            @Nullable Integer respondents,
            @Nullable Versus versus) {

        static Compared of(@Nullable PublishedRate rate) {
            return rate == null
                    ? new Compared(null, null, null)
                    : new Compared(rate.share(), rate.respondents(), rate.versus());
        }

        boolean isExact() {
            return share != null && share.isExact();
        }

        Proportion proportion() {
            return Proportion.of(Objects.requireNonNull(share), Objects.requireNonNull(respondents));
        }
    }

    private static List<@Nullable Versus> expected(List<Compared> blocks, boolean indicative) {
        if (indicative || !blocks.stream().allMatch(Compared::isExact)) {
            return blocks.stream().<@Nullable Versus>map(block -> null).toList();
        }
        return new ArrayList<>(Proportions.eachAgainstTheRest(
                blocks.stream().map(Compared::proportion).toList()));
    }

    @Test
    void so_is_every_comparison_with_the_rest() {
        var compared = 0;
        for (var result : results()) {
            var statistics = new ArrayList<List<Compared>>();
            statistics.add(result.blocks().stream()
                    .map(block -> Compared.of(block.rate()))
                    .toList());
            for (var i = 0; i < result.company().scales().size(); i++) {
                var place = i;
                statistics.add(result.blocks().stream()
                        .map(block -> block.scales().get(place))
                        .map(scale -> new Compared(scale.problematic(), scale.respondents(), scale.versus()))
                        .toList());
            }
            for (var blocks : statistics) {
                assertThat(blocks.stream().map(Compared::versus).toList())
                        .isEqualTo(expected(blocks, result.indicative()));
                compared += blocks.stream().anyMatch(block -> block.versus() != null) ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(COMPANIES / 20);
    }
}
