package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Margin;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A company with a random tree, up to two margins, and answers that differ between groups. Some people were
 * absent, some leave a scale or their department open, and in some groups nearly everyone leaves the same open.
 */
record RandomCompany(GroupTree tree, List<Placed> sheets) {

    static final String PROBLEM = "workload";

    private static final String NOT_WORKABLE = "learning";
    private static final double[] GAPS = {0, 0, 0, 0.05, 0.9};
    private static final double[] BADNESS = {0, 0.03, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1};

    static RandomCompany of(Random random, int mostMargins) {
        var groups = groups(random);
        var margins = random.nextInt(mostMargins + 1);
        var sheets = new ArrayList<Placed>();
        for (var group = 0; group < groups.size(); group++) {
            if (isLeaf(groups, group)) {
                answer(group, groups.get(group).headcount(), margins, random, sheets);
            }
        }
        var tree = new GroupTree(sheets.size(), counted(groups, sheets), margins(margins, sheets));
        return new RandomCompany(tree, answered(sheets, random));
    }

    /** Who could be scored on a statistic is known to an attacker, and who left their department open. */
    Roster roster(String statistic) {
        return Roster.of(
                tree,
                sheets.stream()
                        .filter(placed -> isScored(placed.sheet(), statistic))
                        .toList());
    }

    private static boolean isScored(Sheet sheet, String statistic) {
        return Sheets.BASIS.scales().stream()
                .filter(scale -> statistic.equals(JsonEdition.RATE)
                        ? scale.kind() == ScaleKind.INDICATOR
                        : scale.code().equals(statistic))
                .noneMatch(scale -> sheet.answers()
                        .get(Sheets.BASIS.firstItemOf(scale))
                        .value()
                        .isEmpty());
    }

    /** Who did, and not all of them everything. */
    private static List<Placed> answered(List<Placed> everyone, Random random) {
        var absent = random.nextInt(3) * 0.1;
        var openDepartment = random.nextInt(3) * 0.05;
        var gaps = new HashMap<Integer, Double>();
        return everyone.stream()
                .filter(placed -> random.nextDouble() >= absent)
                .map(placed -> withGaps(
                        placed,
                        gaps.computeIfAbsent(placed.group(), group -> GAPS[random.nextInt(GAPS.length)]),
                        random))
                .map(placed -> random.nextDouble() < openDepartment ? withoutDepartment(placed) : placed)
                .toList();
    }

    private static Placed withGaps(Placed placed, double gaps, Random random) {
        var sheet = placed.sheet();
        for (var scale : List.of(PROBLEM, NOT_WORKABLE, "balance")) {
            sheet = random.nextDouble() < gaps ? Sheets.without(sheet, scale) : sheet;
        }
        return new Placed(placed.group(), placed.margins(), sheet);
    }

    private static Placed withoutDepartment(Placed placed) {
        return new Placed(
                Sheet.NO_DEPARTMENT,
                placed.margins(),
                new Sheet(Sheet.NO_DEPARTMENT, placed.sheet().answers()));
    }

    /** Sites, some with departments. */
    private static List<Group> groups(Random random) {
        var groups = new ArrayList<Group>();
        var sites = 1 + random.nextInt(4);
        for (var site = 0; site < sites; site++) {
            groups.add(new Group("Site " + site, Group.COMPANY, size(random)));
            var place = groups.size() - 1;
            for (var part = random.nextInt(4); part > 0; part--) {
                groups.add(new Group("Afdeling " + site + "." + part, place, size(random)));
            }
        }
        return groups;
    }

    private static int size(Random random) {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 8 + random.nextInt(30);
    }

    private static boolean isLeaf(List<Group> groups, int group) {
        return groups.stream().noneMatch(other -> other.parent() == group);
    }

    private static void answer(int group, int people, int margins, Random random, List<Placed> sheets) {
        var badness = BADNESS[random.nextInt(BADNESS.length)];
        // in some groups everyone has the same status: the margin is nearly the group
        var leaning = random.nextInt(4) == 0 ? 0.95 : 0.5;
        for (var i = 0; i < people; i++) {
            var categories = IntStream.range(0, margins)
                    .mapToObj(m -> random.nextDouble() < leaning ? group % 2 : random.nextInt(3))
                    .toList();
            var problem = random.nextDouble() < badness;
            var rate = random.nextDouble() < badness;
            sheets.add(new Placed(group, categories, sheet(group, problem, rate)));
        }
    }

    static Sheet sheet(int group, boolean problem, boolean notWorkable) {
        if (problem) {
            return notWorkable
                    ? Sheets.withProblems(group, PROBLEM, NOT_WORKABLE)
                    : Sheets.withProblems(group, PROBLEM);
        }
        return notWorkable ? Sheets.withProblems(group, NOT_WORKABLE) : Sheets.withProblems(group);
    }

    private static List<Group> counted(List<Group> groups, List<Placed> sheets) {
        return IntStream.range(0, groups.size())
                .mapToObj(group ->
                        new Group(groups.get(group).name(), groups.get(group).parent(), (int) sheets.stream()
                                .filter(placed -> placed.group() == group
                                        || groups.get(placed.group()).parent() == group)
                                .count()))
                .toList();
    }

    private static List<Margin> margins(int margins, List<Placed> sheets) {
        return IntStream.range(0, margins)
                .mapToObj(margin -> new Margin(
                        "Marge " + margin,
                        IntStream.range(0, 3)
                                .mapToObj(category -> new Margin.Category(
                                        "Marge " + margin + " " + category, count(sheets, margin, category)))
                                .toList()))
                .filter(margin -> margin.categories().stream().allMatch(category -> category.headcount() > 0))
                .toList();
    }

    private static int count(List<Placed> sheets, int margin, int category) {
        return (int) sheets.stream()
                .filter(placed -> placed.margins().get(margin) == category)
                .count();
    }
}
