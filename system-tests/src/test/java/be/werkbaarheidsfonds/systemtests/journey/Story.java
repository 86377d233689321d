package be.werkbaarheidsfonds.systemtests.journey;

import be.werkbaarheidsfonds.systemtests.harness.Company;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the stretches of the journey have in common, and what each leaves to the next. */
final class Story {

    static final Company COMPANY = Company.BAKERY;
    static final String CALL = "Werkbaar werk 2026";

    /** Something an earlier stretch found out. */
    enum Note {
        CALL_ID,
        SCAN_ID,
        CODES,
        ACTIONS,
        APPLICATION_ID,
        COVENANT_ID
    }

    private static final Map<Note, String> NOTES = new ConcurrentHashMap<>();

    private Story() {}

    static void keep(Note note, String value) {
        NOTES.put(note, value);
    }

    /** The codes of the scan, in the order they were handed out. */
    static List<String> codes() {
        return List.of(recall(Note.CODES).split(" "));
    }

    /** The two actions that were chosen, by their codes in the inspiration menu. */
    static List<String> actions() {
        return List.of(recall(Note.ACTIONS).split(" "));
    }

    static String recall(Note note) {
        var value = NOTES.get(note);
        if (value == null) {
            throw new IllegalStateException(
                    "No " + note + ": an earlier stretch of the journey failed or was left out; run the whole package");
        }
        return value;
    }
}
