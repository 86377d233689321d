package be.werkbaarheidsfonds.scan.report;

import java.util.List;
import java.util.Locale;

/** Small matters of Dutch. */
final class Words {

    private static final int MOST = 100;

    private Words() {}

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A label inside a sentence. */
    static String small(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** At most a hundred characters of it. */
    static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST - 1).strip() + "…";
    }

    /** {@code a, b en c}, or with another word before the last. */
    static String list(List<String> texts, String last) {
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        return String.join(", ", texts.subList(0, texts.size() - 1)) + " " + last + " " + texts.getLast();
    }
}
