package be.werkbaarheidsfonds.scan.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Groups of companies of tests. */
public final class Trees {

    private Trees() {}

    /** Departments A, B, C … side by side. */
    public static GroupTree flat(List<Integer> headcounts) {
        return GroupTree.flat(
                headcounts.stream().mapToInt(Integer::intValue).sum(),
                IntStream.range(0, headcounts.size())
                        .mapToObj(i -> new Group("Afdeling " + (char) ('A' + i), Group.COMPANY, headcounts.get(i)))
                        .toList());
    }

    /** Sites of departments, departments of teams: as many people as their parts. */
    public static GroupTree of(List<Part> sites) {
        var groups = new ArrayList<Group>();
        sites.forEach(site -> add(site, Group.COMPANY, groups));
        return GroupTree.flat(sites.stream().mapToInt(Part::people).sum(), groups);
    }

    private static void add(Part part, int parent, List<Group> groups) {
        groups.add(new Group(part.name(), parent, part.people()));
        var place = groups.size() - 1;
        part.parts().forEach(child -> add(child, place, groups));
    }

    /** A group with its parts. */
    public record Part(String name, int own, List<Part> parts) {

        public Part {
            parts = List.copyOf(parts);
        }

        public static Part team(String name, int people) {
            return new Part(name, people, List.of());
        }

        public static Part of(String name, Part... parts) {
            return new Part(name, 0, List.of(parts));
        }

        public int people() {
            return own + parts.stream().mapToInt(Part::people).sum();
        }
    }
}
