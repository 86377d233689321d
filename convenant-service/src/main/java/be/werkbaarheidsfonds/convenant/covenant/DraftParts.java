package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.ActionInput;
import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.ObjectiveInput;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Adds one objective or action to the text of a draft, or takes it out. */
final class DraftParts {

    private DraftParts() {}

    static CovenantInput withObjective(CovenantInput text, PartForm form) {
        var added = new ObjectiveInput(form.id(), form.title(), form.description(), List.of());
        return with(
                text, Stream.concat(objectives(text).stream(), Stream.of(added)).toList());
    }

    static CovenantInput withAction(CovenantInput text, PartForm form) {
        if (objectives(text).stream().noneMatch(o -> form.objective().equals(String.valueOf(o.id())))) {
            throw Refused.invalid(
                    List.of(Issue.of("objective", "required", "Kies voor welke doelstelling u dit doet.")));
        }
        var added = new ActionInput(
                form.id(),
                form.title(),
                form.description(),
                form.level(),
                form.theme(),
                form.indicator(),
                MoveInput.number(form.target()));
        return changing(
                text,
                objective -> form.objective().equals(String.valueOf(objective.id()))
                        ? withActions(
                                objective,
                                Stream.concat(actions(objective).stream(), Stream.of(added))
                                        .toList())
                        : objective);
    }

    /** Without the objective or action of this identity; an objective takes its actions along. */
    static CovenantInput without(CovenantInput text, UUID part) {
        var kept = new ArrayList<ObjectiveInput>();
        for (var objective : objectives(text)) {
            if (!part.equals(objective.id())) {
                kept.add(withActions(
                        objective,
                        actions(objective).stream()
                                .filter(a -> !part.equals(a.id()))
                                .toList()));
            }
        }
        return with(text, kept);
    }

    static boolean holds(CovenantInput text, UUID part) {
        return objectives(text).stream()
                .anyMatch(o -> part.equals(o.id()) || actions(o).stream().anyMatch(a -> part.equals(a.id())));
    }

    /** The form asks for one part: the path to it means nothing to its reader. */
    static List<Issue> onFields(List<Issue> issues) {
        return issues.stream()
                .map(i -> Issue.of(i.name().replaceFirst("^(objectives|actions)\\[.*\\]\\.", ""), i.code(), i.detail()))
                .toList();
    }

    private static CovenantInput changing(CovenantInput text, UnaryOperator<ObjectiveInput> change) {
        return with(text, objectives(text).stream().map(change).toList());
    }

    private static CovenantInput with(CovenantInput text, List<ObjectiveInput> objectives) {
        return new CovenantInput(text.sector(), text.title(), text.from(), text.until(), text.parties(), objectives);
    }

    private static ObjectiveInput withActions(ObjectiveInput objective, List<ActionInput> actions) {
        return new ObjectiveInput(objective.id(), objective.title(), objective.description(), actions);
    }

    private static List<ObjectiveInput> objectives(CovenantInput text) {
        return text.objectives() == null ? List.of() : text.objectives();
    }

    private static List<ActionInput> actions(ObjectiveInput objective) {
        return objective.actions() == null ? List.of() : objective.actions();
    }
}
