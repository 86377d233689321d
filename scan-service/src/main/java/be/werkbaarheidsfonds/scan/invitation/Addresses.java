package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads addresses as they are pasted: one per line, or with commas or semicolons between them. */
final class Addresses {

    static final String FIELD = "addresses";

    /** What mail systems take; whether someone is there only a mail can tell. */
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;]{1,64}@[^@\\s<>\",;.]+(\\.[^@\\s<>\",;.]+)+");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final int LONGEST = 254;
    private static final int MOST_ISSUES = 10;

    private Addresses() {}

    /** Each address once; refuses with those that are none. */
    static List<String> read(String typed) {
        var found = new LinkedHashSet<String>();
        var issues = new ArrayList<Issue>();
        var number = 0;
        for (var line : typed.lines().toList()) {
            number++;
            for (var word : BETWEEN.split(line.strip(), -1)) {
                if (!word.isEmpty()) {
                    check(word, number, found, issues);
                }
            }
        }
        if (found.isEmpty() && issues.isEmpty()) {
            issues.add(Issue.of(FIELD, "required", "Plak minstens één e-mailadres."));
        }
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues.stream().limit(MOST_ISSUES).toList());
        }
        return List.copyOf(found);
    }

    /** One address, as it is kept; empty when it is none. */
    static Optional<String> one(String typed) {
        var word = typed.strip();
        return isAddress(word) ? Optional.of(word.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isAddress(String word) {
        return word.length() <= LONGEST && ADDRESS.matcher(word).matches();
    }

    private static void check(String word, int line, Set<String> found, List<Issue> issues) {
        if (!isAddress(word)) {
            issues.add(Issue.of(FIELD, "no-address", "Regel " + line + ": dit is geen e-mailadres."));
        } else if (!found.add(word.toLowerCase(Locale.ROOT))) {
            issues.add(Issue.of(FIELD, "duplicate", "Regel " + line + ": dit adres staat er twee keer."));
        }
    }
}
