package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Departments pasted from a spreadsheet, one per line: {@code Gent > Magazijn > Nacht}, a tab or semicolon, the
 * headcount. What is only named on the way gets the sum of its parts.
 */
final class PastedDepartments {

    private static final Pattern LINE = Pattern.compile("(.+?)\\s*[;\t]\\s*(\\d{1,7})\\s*");
    private static final Pattern STEP = Pattern.compile("\\s*[>›]\\s*");
    private static final int MOST_ISSUES = 10;

    /** Three long names and a number fit; a longer line would be searched for ever. */
    private static final int LONGEST_LINE = 300;

    private final Map<List<String>, Node> nodes = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private PastedDepartments() {}

    private static final class Node {
        private final String name;
        private final List<List<String>> parts = new ArrayList<>();
        private int typed;

        private Node(String name) {
            this.name = name;
        }
    }

    /** Rows of a form; refuses with the lines that can't be read. */
    static List<DepartmentForm> read(String text) {
        var pasted = new PastedDepartments();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                pasted.line(i + 1, lines.get(i));
            }
        }
        if (!pasted.issues.isEmpty()) {
            throw Refused.invalid(pasted.issues.stream().limit(MOST_ISSUES).toList());
        }
        var rows = new ArrayList<DepartmentForm>();
        pasted.nodes.keySet().stream()
                .filter(path -> path.size() == 1)
                .toList()
                .forEach(path -> pasted.add(path, "", rows));
        return rows;
    }

    private void line(int number, String line) {
        var read = LINE.matcher(line);
        if (line.length() > LONGEST_LINE || !read.matches()) {
            fault(number, "schrijf de naam, dan een tab of puntkomma, dan het aantal mensen");
            return;
        }
        var names = List.of(STEP.split(read.group(1).strip(), -1));
        if (names.size() > Outline.DEEPEST || names.stream().anyMatch(String::isBlank)) {
            fault(number, "gebruik hoogstens " + Outline.DEEPEST + " namen, met > ertussen");
            return;
        }
        var node = node(names);
        if (node.typed > 0) {
            fault(number, "deze afdeling staat er twee keer");
        }
        node.typed = Integer.parseInt(read.group(2));
    }

    private void fault(int number, String detail) {
        issues.add(Issue.of("pasted", "unreadable", "Regel " + number + ": " + detail + "."));
    }

    private Node node(List<String> names) {
        var path = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var known = nodes.get(path);
        if (known != null) {
            return known;
        }
        if (names.size() > 1) {
            node(names.subList(0, names.size() - 1)).parts.add(path);
        }
        var made = new Node(names.getLast());
        nodes.put(path, made);
        return made;
    }

    private Node at(List<String> path) {
        return Objects.requireNonNull(nodes.get(path));
    }

    private void add(List<String> path, String parent, List<DepartmentForm> rows) {
        var node = at(path);
        rows.add(new DepartmentForm(node.name, parent, Long.toString(headcount(path))));
        var place = Integer.toString(rows.size() - 1);
        node.parts.forEach(part -> add(part, place, rows));
    }

    private long headcount(List<String> path) {
        var node = at(path);
        return node.typed > 0
                ? node.typed
                : node.parts.stream().mapToLong(this::headcount).sum();
    }
}
