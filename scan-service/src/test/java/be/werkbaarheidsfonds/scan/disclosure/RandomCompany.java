package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Margin;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A company with a random tree, up to two margins, and answers that differ between groups. */
record RandomCompany(GroupTree tree, List<Placed> sheets) {

    static final String PROBLEM = "workload";

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
        return new RandomCompany(tree, sheets);
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
            return notWorkable ? Sheets.withProblems(group, PROBLEM, "learning") : Sheets.withProblems(group, PROBLEM);
        }
        return notWorkable ? Sheets.withProblems(group, "learning") : Sheets.withProblems(group);
    }

    /** With as many people as answered: an attacker knows who was absent. */
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
