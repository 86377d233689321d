package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the inspiration menu has against what was found. The menu lives on after a result is frozen, so every edition says
 * of which day it is (rule D2).
 *
 * @param on the day it was read
 * @param hasArrived whether any of it reached this service yet
 * @param actions how many actions that suit the company answer a scale, per its code
 */
record Menu(LocalDate on, boolean hasArrived, Map<String, Integer> actions, List<Suggestion> suggestions) {

    Menu {
        actions = Map.copyOf(actions);
        suggestions = List.copyOf(suggestions);
    }

    /** Of which day it is, or that there is none yet: then nothing counts as an action. */
    public String source() {
        return hasArrived
                ? "Volgens het inspiratiemenu op %s.".formatted(DutchExtensions.date(on))
                : "Het inspiratiemenu is nog niet aangekomen.";
    }

    Menu suggesting(List<Suggestion> some) {
        return new Menu(on, hasArrived, actions, some);
    }

    int actionsFor(String scale) {
        return actions.getOrDefault(scale, 0);
    }
}
