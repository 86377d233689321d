package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupRules;
import be.werkbaarheidsfonds.scan.fold.OpeningCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the groups and margins of a form and says what is wrong with them (rules B1, C2), each fault at its
 * field. What can't be shown even if everyone answers is not asked for.
 */
final class DivisionRules {

    private static final int MOST_DEPARTMENTS = 500;
    private static final int LONGEST_NAME = 60;

    /** A group that names a row that is not there gets a place no group has. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final List<Issue> issues = new ArrayList<>();
    private final CampaignForm form;

    /** Row of the form per group: empty rows are no groups. */
    private final List<Integer> rows = new ArrayList<>();

    private DivisionRules(CampaignForm form) {
        this.form = form;
        for (var row = 0; row < form.departments().size(); row++) {
            if (!form.departments().get(row).isBlank()) {
                rows.add(row);
            }
        }
    }

    /** What was read, as far as it could be. */
    record Outcome(Division division, List<Issue> issues) {

        Outcome {
            issues = List.copyOf(issues);
        }
    }

    /**
     * @param headcount everyone, as it was read; what is to add up to it is not checked when it could not be
     * @param k fewest respondents behind any figure
     */
    static Outcome check(CampaignForm form, Optional<Integer> headcount, int k) {
        var rules = new DivisionRules(form);
        var departments = rules.departments();
        var margins = rules.margins();
        if (headcount.isPresent()) {
            var division = new Division(headcount.get(), departments, margins);
            rules.checkSum(division);
            rules.checkShape(division, k);
            return new Outcome(division, rules.issues);
        }
        var unknown = new Division((int) Math.min(peopleIn(departments), Integer.MAX_VALUE), departments, List.of());
        rules.checkShape(unknown, k);
        return new Outcome(unknown, rules.issues);
    }

    private static long peopleIn(List<Department> departments) {
        return departments.stream()
                .filter(department -> department.parent() == Group.COMPANY)
                .mapToLong(Department::headcount)
                .sum();
    }

    private List<Department> departments() {
        if (rows.size() > MOST_DEPARTMENTS) {
            add("departments", "too-many", "Een scan heeft hoogstens " + MOST_DEPARTMENTS + " afdelingen.");
            return List.of();
        }
        return rows.stream().map(this::department).toList();
    }

    private Department department(int row) {
        var typed = form.departments().get(row);
        var name = typed.name().strip();
        if (name.length() > LONGEST_NAME) {
            add(
                    "departments[" + row + "].name",
                    "too-long",
                    "Een naam van een afdeling telt hoogstens " + LONGEST_NAME + " tekens.");
        }
        return new Department(
                name, parent(typed), Typed.number(typed.headcount()).orElse(0));
    }

    private int parent(DepartmentForm typed) {
        if (typed.parent().isBlank()) {
            return Group.COMPANY;
        }
        var place = Typed.number(typed.parent()).map(rows::indexOf).orElse(-1);
        return place < 0 ? NOWHERE : place;
    }

    private List<MarginCount> margins() {
        var known = Arrays.stream(MarginCategory.values())
                .collect(Collectors.toMap(DivisionRules::key, category -> category));
        var counts = new TreeMap<MarginCategory, Integer>();
        form.margins().forEach((key, typed) -> {
            if (!known.containsKey(key)) {
                add("margins." + key, "unknown", "Deze groep bestaat niet.");
            } else if (!typed.isBlank() && Typed.number(typed).isEmpty()) {
                add("margins." + key, "out-of-range", "Vul een geheel getal in, of laat het leeg.");
            } else if (!typed.isBlank()) {
                counts.put(known.get(key), Typed.number(typed).orElseThrow());
            }
        });
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new MarginCount(count.getKey(), count.getValue()))
                .toList();
    }

    private static String key(MarginCategory category) {
        return category.kind().code() + "." + category.code();
    }

    /** Departments leave nobody out: a forgotten one would be asked and have no place. */
    private void checkSum(Division division) {
        var sum = peopleIn(division.departments());
        if (!division.departments().isEmpty() && sum != division.headcount()) {
            // first, as its field is: the summary lists issues in the order of the form
            issues.addFirst(Issue.of(
                    "headcount",
                    "not-the-sum",
                    "De afdelingen tellen samen " + sum + " mensen, u gaf " + division.headcount()
                            + " op. Tel iedereen mee, ook uitzendkrachten en werkstudenten."));
        }
    }

    private void checkShape(Division division, int k) {
        var groups = division.departments().stream().map(Department::group).toList();
        var faults = GroupRules.faults(division.headcount(), groups, division.asked()).stream()
                // the company's own field says it better
                .filter(fault -> !fault.place().equals("headcount"))
                .toList();
        var words = new FaultsInWords(rows, division);
        faults.forEach(fault -> issues.add(words.of(fault)));
        if (issues.isEmpty() && division.headcount() >= k) {
            OpeningCheck.faults(division.tree(), k).stream()
                    .filter(fault -> !fault.kind().isWarning())
                    .forEach(fault -> issues.add(words.of(fault)));
        }
    }

    private void add(String field, String code, String detail) {
        issues.add(Issue.of(field, code, detail));
    }
}
