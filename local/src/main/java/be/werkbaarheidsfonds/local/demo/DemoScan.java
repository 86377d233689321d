package be.werkbaarheidsfonds.local.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A scan of a company.
 *
 * @param name tells it from the others
 * @param confirmedBy who represents the workers
 * @param margins headcounts of what is asked besides where people work
 * @param contentment average of its people, 3 is the middle of the answers
 */
record DemoScan(
        String name,
        Company company,
        List<Group> groups,
        String confirmedBy,
        List<String> modules,
        Map<String, Map<String, Integer>> margins,
        double contentment) {

    /** The company with a past, with a module of its sector, two sites and their departments. */
    static final DemoScan FINISHED = vercruysse("finished", List.of(41, 58, 24, 14, 23), 3.2);

    /** The same company half a year before: more has gone wrong then. */
    static final DemoScan EARLIER = vercruysse("earlier", List.of(34, 49, 23, 13, 20), 2.8);

    static final DemoScan RUNNING = small("running", Company.LINDE, 9, 3.5);

    /** Of each two thirds or more answer: below half of it a scan counts for no sector (rule D3). */
    static final List<DemoScan> OF_THE_SECTOR = IntStream.range(0, Company.SMALL_METAL.size())
            .mapToObj(place -> {
                var company = Company.SMALL_METAL.get(place);
                return small("sector-" + place, company, company.headcount() * 2 / 3, 2.8 + place * 0.2);
            })
            .toList();

    UUID id() {
        return Keys.of("scan/" + name);
    }

    /** A company that is one group asks nobody for a department. */
    boolean asksDepartment() {
        return groups.size() > 1;
    }

    private static DemoScan vercruysse(String name, List<Integer> answers, double contentment) {
        var groups = List.of(
                new Group("Vestiging Roeselare", -1, 190, 0, ""),
                new Group("Lasserij", 0, 60, answers.get(0), "arbeider"),
                new Group("Montage", 0, 85, answers.get(1), "arbeider"),
                new Group("Plaatbewerking", 0, 45, answers.get(2), "arbeider"),
                new Group("Vestiging Izegem", -1, 50, 0, ""),
                new Group("Magazijn en expeditie", 4, 22, answers.get(3), "arbeider"),
                new Group("Kantoor", 4, 28, answers.get(4), "bediende"));
        return new DemoScan(
                name,
                Company.VERCRUYSSE,
                groups,
                "cpbw",
                List.of("belasting-1"),
                Map.of("status", Map.of("arbeider", 212, "bediende", 28)),
                contentment);
    }

    private static DemoScan small(String name, Company company, int answers, double contentment) {
        var everyone = List.of(Group.everyone(company.headcount(), answers));
        return new DemoScan(name, company, everyone, "workers", List.of(), Map.of(), contentment);
    }
}
