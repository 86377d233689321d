package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Margin;
import java.util.Arrays;
import java.util.List;

/**
 * How a company divides its people for a scan (rule B1).
 *
 * @param headcount everyone
 * @param departments one tree; none when the company is one group
 * @param margins what is asked beside it, each category that has people
 */
public record Division(int headcount, List<Department> departments, List<MarginCount> margins) {

    public Division {
        departments = List.copyOf(departments);
        margins = List.copyOf(margins);
    }

    /** Margins that are asked, in the order of {@link #tree()}. */
    public List<MarginKind> kinds() {
        return Arrays.stream(MarginKind.values())
                .filter(kind -> !categories(kind).isEmpty())
                .toList();
    }

    /** Categories of a margin that have people, in the order of {@link #tree()}. */
    public List<MarginCategory> categories(MarginKind kind) {
        return margins.stream()
                .map(MarginCount::category)
                .filter(category -> category.kind() == kind)
                .toList();
    }

    /** @throws IllegalArgumentException when it is not sound */
    public GroupTree tree() {
        return new GroupTree(
                headcount, departments.stream().map(Department::group).toList(), asked());
    }

    List<Margin> asked() {
        return kinds().stream()
                .map(kind -> new Margin(
                        kind.title().dutch(),
                        margins.stream()
                                .filter(count -> count.category().kind() == kind)
                                .map(count -> new Margin.Category(
                                        count.category().label().dutch(), count.headcount()))
                                .toList()))
                .toList();
    }
}
