package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.convenant.theme.Problem;
import be.werkbaarheidsfonds.convenant.theme.Theme;
import be.werkbaarheidsfonds.platform.portal.Option;
import java.util.Arrays;
import java.util.List;

/** The menu as far as it matches, and the form to search it. */
record MenuListView(List<MenuActionView> actions, MenuFilter filter, List<Option> sectors) {

    public List<Option> themes() {
        return Arrays.stream(Theme.values())
                .map(t -> Option.of(t.code(), t.label()))
                .toList();
    }

    public List<Option> problems() {
        return Arrays.stream(Problem.values())
                .map(p -> Option.of(p.code(), p.label()))
                .toList();
    }

    public List<Option> efforts() {
        return Arrays.stream(Effort.values())
                .map(e -> Option.of(e.code(), e.label()))
                .toList();
    }

    public String found() {
        return switch (actions.size()) {
            case 0 -> "Geen acties gevonden";
            case 1 -> "1 actie";
            default -> actions.size() + " acties";
        };
    }
}
