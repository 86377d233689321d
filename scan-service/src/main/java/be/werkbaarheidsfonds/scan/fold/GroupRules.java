package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.fold.GroupFault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What declared groups must be (rule B1); every fault at once, each with its place. */
public final class GroupRules {

    private static final int FEWEST_CATEGORIES = 2;

    /** Every union of them is compared with every table at close: there are two to this power. */
    private static final int MOST_CATEGORIES = 8;

    private final int headcount;
    private final List<Group> groups;
    private final List<Margin> margins;
    private final List<GroupFault> faults = new ArrayList<>();

    private GroupRules(int headcount, List<Group> groups, List<Margin> margins) {
        this.headcount = headcount;
        this.groups = groups;
        this.margins = margins;
    }

    /** None when a {@link GroupTree} can be made of them. */
    public static List<GroupFault> faults(int headcount, List<Group> groups, List<Margin> margins) {
        var rules = new GroupRules(headcount, groups, margins);
        rules.checkGroups();
        rules.checkMargins();
        return List.copyOf(rules.faults);
    }

    private void checkGroups() {
        if (headcount < 1) {
            add("headcount", Kind.NO_HEADCOUNT, "nobody is in the company");
        }
        checkParts("headcount", Group.COMPANY, headcount);
        var names = new HashSet<String>();
        for (var i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var place = "groups[" + i + "].";
            checkName(place + "name", group.name(), names, group.parent() + "/");
            if (group.headcount() < 1) {
                add(place + "headcount", Kind.NO_HEADCOUNT, "nobody is in " + group.name());
            }
            if (!group.isAtTheTop() && !exists(group.parent())) {
                add(place + "parent", Kind.UNKNOWN_PARENT, "no group has place " + group.parent());
            } else if (isInCycle(i)) {
                add(place + "parent", Kind.CYCLE, group.name() + " is a part of itself");
            } else {
                checkParts(place + "headcount", i, group.headcount());
            }
        }
    }

    private void checkParts(String place, int whole, int people) {
        var parts = groups.stream()
                .filter(group -> group.parent() == whole)
                .mapToLong(Group::headcount)
                .sum();
        if (people < parts) {
            add(place, Kind.BELOW_PARTS, people + " people, and " + parts + " in its parts");
        }
    }

    /** Two parts of one group may not share a name; in two groups they may. */
    private void checkName(String place, String name, Set<String> names, String scope) {
        if (name.isBlank()) {
            add(place, Kind.NAMELESS, "it has no name");
        } else if (!names.add(scope + name.strip().toLowerCase(Locale.ROOT))) {
            add(place, Kind.DUPLICATE_NAME, "two are called " + name);
        }
    }

    private boolean exists(int group) {
        return group >= 0 && group < groups.size();
    }

    private boolean isInCycle(int start) {
        var at = groups.get(start).parent();
        for (var steps = 0; steps < groups.size() && exists(at); steps++) {
            if (at == start) {
                return true;
            }
            at = groups.get(at).parent();
        }
        return false;
    }

    private void checkMargins() {
        var names = new HashSet<String>();
        for (var i = 0; i < margins.size(); i++) {
            var margin = margins.get(i);
            var place = "margins[" + i + "].";
            checkName(place + "name", margin.name(), names, "");
            if (margin.categories().size() < FEWEST_CATEGORIES) {
                add(place + "categories", Kind.FEW_CATEGORIES, "a margin has at least two categories");
            }
            if (margin.categories().size() > MOST_CATEGORIES) {
                add(place + "categories", Kind.MANY_CATEGORIES, "a margin has at most " + MOST_CATEGORIES);
            }
            checkCategories(place, margin);
        }
    }

    private void checkCategories(String place, Margin margin) {
        var names = new HashSet<String>();
        for (var i = 0; i < margin.categories().size(); i++) {
            var category = margin.categories().get(i);
            var at = place + "categories[" + i + "].";
            checkName(at + "name", category.name(), names, "");
            if (category.headcount() < 1) {
                add(at + "headcount", Kind.NO_HEADCOUNT, "nobody is in " + category.name());
            }
        }
        var sum = margin.categories().stream()
                .mapToLong(Margin.Category::headcount)
                .sum();
        if (sum != headcount) {
            add(place + "categories", Kind.NOT_THE_SUM, sum + " people in its categories, " + headcount + " in all");
        }
    }

    private void add(String place, Kind kind, String detail) {
        faults.add(new GroupFault(place, kind, detail));
    }
}
