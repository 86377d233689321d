package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a draft may hold: everything anyone would type, nothing that fills a disk. */
public final class DraftLimits {

    private static final int LONGEST = 4_000;
    private static final int MOST_COSTS = 12;

    private DraftLimits() {}

    public static List<Issue> broken(ProjectForm form) {
        var issues = new ArrayList<Issue>();
        if (form.costs().size() > MOST_COSTS) {
            issues.add(Issue.of("costs", "too-many-actions", "Kies hoogstens " + MOST_COSTS + " acties."));
        }
        var lines = form.costs().stream().flatMap(line -> Stream.of(line.action(), line.cost()));
        var fields = Stream.of(
                form.goal(),
                form.startsOn(),
                form.endsOn(),
                form.iban(),
                form.contactName(),
                form.contactEmail(),
                form.contactPhone(),
                form.deMinimisReceived(),
                form.declared());
        if (Stream.concat(fields, lines).anyMatch(text -> text.length() > LONGEST)) {
            issues.add(Issue.of("goal", "length", "Een van de velden is langer dan " + LONGEST + " tekens."));
        }
        return List.copyOf(issues);
    }
}
