package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import be.werkbaarheidsfonds.scan.fold.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tree as the rows of a form: each department stands under what it is a part of, with how deep it is. A form
 * without JavaScript can't know names that are still being typed; how deep, it can.
 */
final class Outline {

    static final int DEEPEST = 3;

    /** What a row says that has nothing to stand under: no row has this place. */
    private static final String NOWHERE = "9999";

    private Outline() {}

    /** What a row is a part of: the nearest row above that is less deep. */
    static String parent(List<Integer> levels, int row) {
        if (levels.get(row) <= 1 || levels.get(row) > DEEPEST) {
            return "";
        }
        for (var above = row - 1; above >= 0; above--) {
            if (levels.get(above) < levels.get(row)) {
                return Integer.toString(above);
            }
        }
        return NOWHERE;
    }

    /** How deep a row is, from 1. */
    static int level(List<DepartmentForm> rows, int row) {
        var level = 1;
        var parent = rows.get(row).parent();
        while (!parent.isBlank() && level < DEEPEST) {
            level++;
            var above = Typed.number(parent).orElse(rows.size());
            parent = above < rows.size() ? rows.get(above).parent() : "";
        }
        return level;
    }

    /** Departments in the order of a form, parts right under what they are of. */
    static List<DepartmentForm> rows(List<Department> departments) {
        var rows = new ArrayList<DepartmentForm>();
        add(departments, Group.COMPANY, "", rows);
        return rows;
    }

    private static void add(List<Department> departments, int parent, String row, List<DepartmentForm> rows) {
        IntStream.range(0, departments.size())
                .filter(place -> departments.get(place).parent() == parent)
                .forEach(place -> {
                    var department = departments.get(place);
                    rows.add(new DepartmentForm(department.name(), row, Integer.toString(department.headcount())));
                    add(departments, place, Integer.toString(rows.size() - 1), rows);
                });
    }
}
