package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Edition.Figure;
import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The exact fewest and most people of a group with a problem, given every number that was told: an integer
 * programme, solved by a library that knows nothing of us. What takes it too long is not learned, and counted.
 */
final class MixedIntegerBounds {

    private static final long LONGEST_MILLIS = 2_000;

    private final Roster roster;
    private final List<Figure> figures;
    private int solved;
    private int unsolved;

    MixedIntegerBounds(Roster roster, List<Figure> figures) {
        this.roster = roster;
        this.figures = List.copyOf(figures);
    }

    /** The cell a known respondent is in, and whether that one has a problem. */
    record Known(int cell, boolean problem) {}

    record Bounds(int low, int high) {}

    Bounds of(Named group) {
        return of(group, null).orElseThrow(() -> new AssertionError("What was told is impossible"));
    }

    /** Empty when the known respondent can't have answered so. */
    Optional<Bounds> of(Named group, @Nullable Known known) {
        var low = solve(group, known, true);
        var high = solve(group, known, false);
        return low.isPresent() && high.isPresent() ? Optional.of(new Bounds(low.get(), high.get())) : Optional.empty();
    }

    private Optional<Integer> solve(Named group, @Nullable Known known, boolean fewest) {
        var model = new ExpressionsBasedModel();
        var cells = roster.cells().size();
        var in = new Variable[cells];
        var out = new Variable[cells];
        for (var cell = 0; cell < cells; cell++) {
            var members = group.of(cell);
            var knownHere = known != null && known.cell() == cell ? 1 : 0;
            in[cell] = variable(model, "in" + cell, members).weight(1);
            out[cell] = variable(model, "out" + cell, roster.cells().get(cell).people() - members - knownHere);
        }
        for (var i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var table = roster.cellsOf(figure);
            var has = known != null && known.problem() && table.contains(known.cell()) ? 1 : 0;
            var sum = model.addExpression("told" + i).lower(figure.low() - has).upper(figure.high() - has);
            for (var cell : table) {
                sum.set(in[cell], 1);
                sum.set(out[cell], 1);
            }
        }
        model.options.time_abort = LONGEST_MILLIS;
        var began = System.nanoTime();
        var result = fewest ? model.minimise() : model.maximise();
        if (result.getState() == Optimisation.State.INFEASIBLE) {
            return Optional.empty();
        }
        if (result.getState().isOptimal()) {
            solved++;
            return Optional.of((int) Math.round(result.getValue()));
        }
        if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) < LONGEST_MILLIS) {
            throw new AssertionError("Not solved: " + result);
        }
        unsolved++;
        return Optional.of(fewest ? 0 : group.people());
    }

    int solved() {
        return solved;
    }

    int unsolved() {
        return unsolved;
    }

    private static Variable variable(ExpressionsBasedModel model, String name, int most) {
        return model.addVariable(name).lower(0).upper(most).integer(true);
    }
}
