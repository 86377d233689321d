package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.TwoWaves.People;
import be.werkbaarheidsfonds.scan.disclosure.TwoWaves.World;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule E2 across scans: what two results of one company tell together, to who knows the roster of both. Each is
 * published for itself, as an independent sample (rule D3). What holds of both hangs on how many of the others may
 * have answered otherwise than before, as far as he can know.
 */
class TwoWavesAttackTest {

    private static final int K = 5;
    private static final int ABSENT = People.ABSENT;

    /** Some stay in each department; one joins, leaves or moves. */
    private static TwoWaves waves(String stay, int before, int now) {
        return waves(stay, before, now, 1);
    }

    private static TwoWaves waves(String stay, int before, int now, int howMany) {
        var sizes = Arrays.stream(stay.split(" ")).map(Integer::valueOf).toList();
        var people = new ArrayList<People>();
        for (var group = 0; group < sizes.size(); group++) {
            if (sizes.get(group) > 0) {
                people.add(new People(group, group, sizes.get(group)));
            }
        }
        people.add(new People(before, now, howMany));
        return new TwoWaves(tree(sizes, before, howMany), tree(sizes, now, howMany), people, K);
    }

    /** The last department may be new, or gone. */
    private static GroupTree tree(List<Integer> stay, int more, int howMany) {
        return Trees.flat(IntStream.range(0, stay.size())
                .mapToObj(group -> stay.get(group) + (group == more ? howMany : 0))
                .filter(people -> people > 0)
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"5 5, -2, 0", "5 6, 0, 1", "13, -2, 0", "5 5 0, 0, 2", "1 1 6, 2, -2"})
    void two_results_and_their_comparison_tell_what_each_tells_when_anyone_may_answer_otherwise(
            String stay, int before, int now) {
        var waves = waves(stay, before, now);
        var alone = sets(waves.before().byOutput().values());
        var nowAlone = sets(waves.now().byOutput().values());
        var together = waves.byOutput(Integer.MAX_VALUE).values();
        assertThat(together).hasSize(alone.size() * nowAlone.size());
        assertThat(together.stream().map(worlds -> set(worlds.stream().map(World::before))))
                .allMatch(alone::contains);
        assertThat(together.stream().map(worlds -> set(worlds.stream().map(World::now))))
                .allMatch(nowAlone::contains);
    }

    private static Set<Set<List<Integer>>> sets(Collection<List<int[]>> answers) {
        return answers.stream().map(some -> set(some.stream())).collect(Collectors.toSet());
    }

    private static Set<List<Integer>> set(Stream<int[]> answers) {
        return answers.map(counts -> Arrays.stream(counts).boxed().toList()).collect(Collectors.toSet());
    }

    /** Joined, left, moved; in a block of several departments, alone in a new one, from one that is gone. */
    @ParameterizedTest
    @CsvSource({
        "5 5, -2, 0",
        "6 5, 1, -2",
        "6 5, 0, 1",
        "7 1 6, -2, 1",
        "5 5 0, -2, 2",
        "5 5 0, 0, 2",
        "5 6 0, 2, 0",
        "3 3 5, 1, 2"
    })
    void all_that_is_claimed_of_one_result_holds_of_both_while_two_others_may_have_changed(
            String stay, int before, int now) {
        assertThat(broken(waves(stay, before, now), 2)).isEmpty();
    }

    @Test
    void one_who_may_have_changed_is_not_enough_when_somebody_moved() {
        assertThat(broken(waves("6 5", 0, 1), 1)).isNotEmpty();
    }

    /** What is claimed of each result, and does not hold of it beside the other, though nobody changed. */
    private static List<String> broken(TwoWaves waves, int mostChanged) {
        return waves.whenNobodyChanged(mostChanged).stream()
                .flatMap(worlds -> Stream.of(
                        waves.before()
                                .possible(worlds.stream().map(World::before))
                                .breaks(waves.before().claim(worlds.getFirst().before())),
                        waves.now()
                                .possible(worlds.stream().map(World::now))
                                .breaks(waves.now().claim(worlds.getFirst().now()))))
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void who_joins_or_leaves_is_told_to_who_is_sure_that_everyone_else_answered_the_same() {
        for (var waves : List.of(waves("5 5", ABSENT, 0), waves("6 5", 1, ABSENT))) {
            assertThat(waves.whenNobodyChanged(0))
                    .extracting(worlds -> lastHas(waves, worlds))
                    .contains(Set.of(0), Set.of(1));
        }
    }

    /** Two departments become one: its exact share tells which of the two end-coded ones were at their end. */
    @Test
    void a_whole_department_is_told_to_him_when_the_groups_are_drawn_otherwise() {
        var waves = new TwoWaves(
                Trees.flat(List.of(6, 6)),
                Trees.flat(List.of(12)),
                List.of(new People(0, 0, 6), new People(1, 0, 6)),
                K);
        assertThat(waves.whenNobodyChanged(0))
                .extracting(worlds -> waves.before()
                        .possible(worlds.stream().map(World::before))
                        .tellsAllOrNone())
                .contains(Optional.of("Afdeling A"));
        assertThat(broken(waves, 2)).isEmpty();
    }

    /** How many of those who joined, left or moved can have a problem. */
    private static Set<Integer> lastHas(TwoWaves waves, List<World> worlds) {
        return worlds.stream()
                .map(world -> waves.hasLeft() ? world.before()[waves.last()] : world.now()[waves.last()])
                .collect(Collectors.toSet());
    }

    /** So a rule that groups must differ by at least k people would not help against who is sure of all the others. */
    @Test
    void of_k_who_join_together_it_can_be_told_that_all_have_a_problem_or_none() {
        var waves = waves("6", ABSENT, 0, K);
        assertThat(waves.whenNobodyChanged(0))
                .extracting(worlds -> lastHas(waves, worlds))
                .contains(Set.of(0), Set.of(K));
    }
}
