package be.werkbaarheidsfonds.scan.report;

import java.util.List;
import java.util.Map;

/**
 * What the inspiration menu has against what was found.
 *
 * @param hasArrived whether any of it reached this service yet
 * @param actions how many actions that suit the company answer a scale, per its code
 */
record Menu(boolean hasArrived, Map<String, Integer> actions, List<Suggestion> suggestions) {

    Menu {
        actions = Map.copyOf(actions);
        suggestions = List.copyOf(suggestions);
    }

    int actionsFor(String scale) {
        return actions.getOrDefault(scale, 0);
    }
}
