package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules A5 and D1: the rate at a stricter and a looser cut-off. */
class RateStepsTest {

    private static final int K = 10;
    private static final int FEW = 3;

    /** Points out of sixteen of four questions: a problem from nine on. */
    private static Sheet stress(int points) {
        return Sheets.withPoints(Sheets.withProblems(0), "work-stress", points);
    }

    private static List<Sheet> many(int howMany, Sheet sheet) {
        return Stream.generate(() -> sheet).limit(howMany).toList();
    }

    @SafeVarargs
    private static PublishedResult publish(List<Sheet>... groups) {
        var sheets = new ArrayList<Sheet>();
        for (var some : groups) {
            sheets.addAll(some);
        }
        var tree = Trees.flat(List.of(sheets.size()));
        var placed = sheets.stream().map(Placed::inGroup).toList();
        return Publication.of(Sheets.BASIS, tree, Fold.of(Sheets.BASIS, tree, placed, K), K);
    }

    private static PublishedRate rate(PublishedResult result) {
        return Objects.requireNonNull(result.company().rate());
    }

    @Test
    void one_person_between_two_cut_offs_is_not_told_from_nobody() {
        var nobody = rate(publish(many(20, stress(0)), many(20, stress(16))));
        var one = rate(publish(many(20, stress(0)), many(19, stress(16)), many(1, stress(9))));
        assertThat(one).isEqualTo(nobody);
        assertThat(nobody.looser()).isEqualTo(new PublishedShare(50, 60));
    }

    @Test
    void many_between_two_cut_offs_are_told() {
        var twice = Sheets.withPoints(Sheets.withProblems(0, "balance"), "work-stress", 9);
        var rate = rate(publish(many(12, stress(0)), many(8, stress(8)), many(8, stress(9)), many(12, twice)));
        assertThat(rate.share()).isEqualTo(new PublishedShare(50, 50));
        assertThat(rate.stricter()).isEqualTo(new PublishedShare(30, 30));
        assertThat(rate.looser()).isEqualTo(new PublishedShare(70, 70));
    }

    @Test
    void that_no_one_of_a_bin_has_another_problem_is_not_told() {
        var rate = rate(publish(many(20, stress(0)), many(8, stress(9)), many(12, stress(16))));
        assertThat(rate.looser()).isNull();
    }

    @Test
    void nothing_is_told_where_few_and_nearly_all_would_be_the_same_people() {
        assertThat(rate(publish(many(8, stress(8)), many(32, stress(16)))).stricter())
                .isNull();
    }

    /** Whatever is told of a count, more than few counts fit it, or it lies more than few from both its limits. */
    @Test
    void what_is_told_of_a_step_leaves_few_open_wherever_its_limits_are() {
        for (var least = 0; least <= 4; least++) {
            for (var most = least; most <= 20; most++) {
                for (var fits : byWhatIsTold(least, most).values()) {
                    var nothingIsTold = fits.size() == most - least + 1;
                    var isFarFromBoth = fits.getFirst() > least + FEW && fits.getLast() < most - FEW;
                    assertThat(nothingIsTold || fits.size() > FEW || isFarFromBoth)
                            .as("%s between %s and %s", fits, least, most)
                            .isTrue();
                }
            }
        }
    }

    private static Map<String, List<Integer>> byWhatIsTold(int least, int most) {
        var byTold = new HashMap<String, List<Integer>>();
        for (var count = least; count <= most; count++) {
            byTold.computeIfAbsent(String.valueOf(RateSteps.told(count, least, most, 30)), told -> new ArrayList<>())
                    .add(count);
        }
        return byTold;
    }

    /**
     * All answers of thirty people who differ on one indicator: what all have in common that tell the same. Means
     * are left out: on so few kinds of people they tell more than where every score can occur.
     */
    @Test
    void no_answers_of_thirty_people_tell_that_nobody_is_between_two_cut_offs() {
        var kinds = List.of(stress(0), stress(8), stress(9), stress(16));
        var byOutput = new HashMap<List<Object>, List<int[]>>();
        compositions(30, kinds.size()).forEach(counts -> {
            var sheets = IntStream.range(0, kinds.size())
                    .mapToObj(kind -> many(counts[kind], kinds.get(kind)))
                    .flatMap(List::stream)
                    .toList();
            byOutput.computeIfAbsent(told(publish(sheets).company()), output -> new ArrayList<>())
                    .add(counts);
        });
        byOutput.forEach((output, all) -> {
            for (var between = 1; between <= 2; between++) {
                var kind = between;
                // who is there herself knows of one: of the others it must be open as well
                assertThat(all.stream().mapToInt(counts -> counts[kind]).max().orElseThrow())
                        .as(output.toString())
                        .isGreaterThan(1);
            }
        });
    }

    private static List<Object> told(PublishedTable company) {
        var stress = company.scales().getFirst();
        var distribution = stress.distribution();
        return Arrays.asList(
                company.rate(),
                stress.problematic(),
                stress.acute(),
                distribution == null ? List.of() : distribution.histogram());
    }

    private static Stream<int[]> compositions(int people, int parts) {
        if (parts == 1) {
            return Stream.of(new int[] {people});
        }
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(first -> compositions(people - first, parts - 1)
                        .map(rest -> IntStream.concat(IntStream.of(first), IntStream.of(rest))
                                .toArray()));
    }
}
