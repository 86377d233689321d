package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.MixedIntegerBounds.Bounds;
import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The exact fewest and most people of a group with something, given every number that was told of two
 * statistics and of both together: people of a cell differ by kind, and a number counts some kinds in some cells.
 */
final class JointBounds {

    private final List<Integer> people;
    private final List<Set<Integer>> kinds;
    private final List<Told> told;

    /**
     * @param people per cell
     * @param kinds per cell what people in it can be
     */
    JointBounds(List<Integer> people, List<Set<Integer>> kinds, List<Told> told) {
        this.people = List.copyOf(people);
        this.kinds = List.copyOf(kinds);
        this.told = List.copyOf(told);
    }

    /** Of these cells so many are of these kinds. */
    record Told(Set<Integer> cells, IntPredicate kinds, int low, int high) {}

    Bounds of(Named group, IntPredicate having) {
        return new Bounds(solve(group, having, true), solve(group, having, false));
    }

    private int solve(Named group, IntPredicate having, boolean fewest) {
        var model = new ExpressionsBasedModel();
        var sums = told.stream()
                .map(one -> model.addExpression().lower(one.low()).upper(one.high()))
                .toList();
        for (var cell = 0; cell < people.size(); cell++) {
            var inside = model.addExpression().level(group.of(cell));
            var outside = model.addExpression().level(people.get(cell) - group.of(cell));
            for (var kind : kinds.get(cell)) {
                var in = variable(model, group.of(cell)).weight(having.test(kind) ? 1 : 0);
                var out = variable(model, people.get(cell) - group.of(cell));
                inside.set(in, 1);
                outside.set(out, 1);
                for (var i = 0; i < told.size(); i++) {
                    if (told.get(i).cells().contains(cell)
                            && told.get(i).kinds().test(kind)) {
                        sums.get(i).set(in, 1);
                        sums.get(i).set(out, 1);
                    }
                }
            }
        }
        var result = fewest ? model.minimise() : model.maximise();
        if (!result.getState().isOptimal()) {
            throw new AssertionError("Not solved: " + result);
        }
        return (int) Math.round(result.getValue());
    }

    private static Variable variable(ExpressionsBasedModel model, int most) {
        return model.addVariable().lower(0).upper(most).integer(true);
    }

    /** All kinds from one up to another. */
    static Set<Integer> kinds(int from, int to) {
        return Set.copyOf(IntStream.range(from, to).boxed().toList());
    }
}
