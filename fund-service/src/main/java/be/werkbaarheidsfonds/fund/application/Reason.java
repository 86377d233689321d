package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.util.List;

/** Words that go with an action: a question, an answer, a reason. */
public final class Reason {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4_000;

    private Reason() {}

    /** The words, stripped; too few or too many are refused, naming the field. */
    public static String required(String field, String words) {
        var issues = broken(field, words);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return words.strip();
    }

    /** What is wrong with the words. */
    public static List<Issue> broken(String field, String words) {
        var length = words.strip().length();
        if (length == 0) {
            return List.of(Issue.of(field, "required", "Schrijf hier een of enkele zinnen."));
        }
        return length >= SHORTEST && length <= LONGEST
                ? List.of()
                : List.of(Issue.of(field, "length", "Gebruik tussen " + SHORTEST + " en " + LONGEST + " tekens."));
    }
}
