package be.werkbaarheidsfonds.convenant.menu;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a reader of the menu looks for; an empty criterion matches everything.
 *
 * @param words every one of them must be in the action's text
 */
record MenuFilter(String theme, String problem, String sector, String effort, String words) {

    static final MenuFilter ALL = new MenuFilter("", "", "", "", "");

    public boolean isEmpty() {
        return equals(ALL);
    }

    public boolean matches(MenuAction action) {
        return is(theme, action.theme().code())
                && is(effort, action.effort().code())
                && (problem.isEmpty()
                        || action.problems().stream().anyMatch(p -> p.code().equals(problem)))
                && (sector.isEmpty()
                        || action.sectors().isEmpty()
                        || action.sectors().contains(sector))
                && holdsTheWords(action);
    }

    private static boolean is(String wanted, String code) {
        return wanted.isEmpty() || wanted.equals(code);
    }

    private boolean holdsTheWords(MenuAction action) {
        var text = plain(String.join(
                " ",
                action.title(),
                action.summary(),
                action.answers(),
                action.forWhom(),
                action.theme().label(),
                String.join(" ", action.steps())));
        return Arrays.stream(plain(words).split("\\s+"))
                .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word))
                .allMatch(text::contains);
    }

    /** Without capitals and accents, so that "coordinator" finds "coördinator". */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
