package be.werkbaarheidsfonds.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** One company has finished a scan, another is in the middle of one. */
final class LoadScans {

    static final UUID FINISHED = Keys.of("scan/finished");

    private static final String CAMPAIGNS = "/api/scan/v1/campaigns";
    private static final UUID RUNNING = Keys.of("scan/running");
    private static final int AT_THE_SAME_TIME = 4;

    private final Portal portal;
    private final LocalDate today;

    LoadScans(Portal portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
    }

    /**
     * A department and how many of it answer.
     *
     * @param within place of the department it is a part of, -1 at the top
     */
    private record Group(String name, int within, int headcount, int answers, String status) {

        private Map<String, ?> asSent() {
            return within < 0
                    ? Map.of("name", name, "headcount", headcount)
                    : Map.of("name", name, "headcount", headcount, "parent", within);
        }
    }

    /** What a company asks, besides where people work. */
    private record Asked(String confirmedBy, List<String> modules, Map<String, Map<String, Integer>> margins) {}

    void load() {
        loadFinished();
        loadRunning();
    }

    private void loadFinished() {
        var groups = List.of(
                new Group("Productie", -1, 190, 0, ""),
                new Group("Lasserij", 0, 60, 41, "arbeider"),
                new Group("Montage", 0, 85, 58, "arbeider"),
                new Group("Plaatbewerking", 0, 45, 24, "arbeider"),
                new Group("Magazijn en expeditie", -1, 22, 14, "arbeider"),
                new Group("Kantoor", -1, 28, 23, "bediende"));
        var asked =
                new Asked("cpbw", List.of("belasting-1"), Map.of("status", Map.of("arbeider", 212, "bediende", 28)));
        var manager = portal.as(Company.VERCRUYSSE.manager());
        var path = CAMPAIGNS + "/" + FINISHED;
        if (List.of("missing", "draft", "open").contains(status(manager, path))) {
            var codes = codes(Company.VERCRUYSSE, FINISHED, groups, asked);
            var campaign = manager.find(path);
            answer(codes, groups, 3.2, campaign.body().path("responses").asInt());
            manager.step(path + "/close", manager.find(path).tag(), Map.of());
        }
        shareFinding(manager, path);
    }

    private void loadRunning() {
        var everyone = List.of(new Group("", -1, 18, 9, ""));
        var asked = new Asked("workers", List.of(), Map.of());
        if (!status(portal.as(Company.LINDE.manager()), CAMPAIGNS + "/" + RUNNING)
                .equals("open")) {
            answer(codes(Company.LINDE, RUNNING, List.of(), asked), everyone, 3.5, 0);
        }
    }

    /** Only then the fund hears what the scan found. */
    private static void shareFinding(Api manager, String path) {
        var campaign = Waiting.until(
                "the result of " + path,
                () -> manager.find(path),
                answer -> answer.text("status").equals("reported"));
        if (campaign.text("findingSharedOn").isEmpty()) {
            manager.step(path + "/finding", campaign.tag(), Map.of());
        }
    }

    private static String status(Api manager, String path) {
        var campaign = manager.get(path);
        return campaign.ok() ? campaign.text("status") : "missing";
    }

    /** Codes to hand out. They are told once, so of a scan that was opened before new ones are asked. */
    private List<String> codes(Company company, UUID id, List<Group> groups, Asked asked) {
        var manager = portal.as(company.manager());
        var path = CAMPAIGNS + "/" + id;
        if (status(manager, path).equals("missing")) {
            var scan = scan(company, groups, asked);
            Waiting.until("the company in scan-service", () -> manager.tryCreate(CAMPAIGNS, id, scan), Answer::ok);
        }
        var campaign = manager.find(path);
        var opened = campaign.text("status").equals("open")
                ? manager.step(path + "/codes", campaign.tag(), Map.of("representativesConsent", true))
                : manager.step(
                        path + "/open",
                        campaign.tag(),
                        Map.of(
                                "representativesConsent",
                                true,
                                "assessedOn",
                                today.minusDays(7).toString()));
        return opened.body().path("codes").valueStream().map(JsonNode::asText).toList();
    }

    private Map<String, ?> scan(Company company, List<Group> groups, Asked asked) {
        return Map.of(
                "headcount", company.headcount(),
                "modules", asked.modules(),
                "departments", groups.stream().map(Group::asSent).toList(),
                "margins", asked.margins(),
                "closesOn", today.plusDays(14).toString(),
                "groupsConfirmedBy", asked.confirmedBy(),
                "confirmedOn", today.minusDays(7).toString(),
                "preventionAdviser", "Externe preventiedienst, tel. 02 555 01 23",
                "confidant", "Ann Peeters, tel. 0499 55 01 24");
    }

    /** @param before how many have answered already, in an earlier run that was interrupted */
    private void answer(List<String> codes, List<Group> groups, double contentment, int before) {
        var left = new ArrayDeque<>(codes);
        var departments = IntStream.range(0, groups.size())
                .flatMap(
                        place -> IntStream.range(0, groups.get(place).answers()).map(i -> place))
                .skip(before)
                .toArray();
        try (var executor = Executors.newFixedThreadPool(AT_THE_SAME_TIME)) {
            var sheets = new ArrayList<CompletableFuture<Void>>();
            for (var department : departments) {
                var code = left.removeFirst();
                var respondent = new Respondent(portal.visitor(), chance(left.size()), contentment);
                var group = groups.get(department);
                sheets.add(CompletableFuture.runAsync(
                        () -> respondent.answer(code, department, group.status()), executor));
            }
            CompletableFuture.allOf(sheets.toArray(CompletableFuture[]::new)).join();
        }
    }

    /** Random numbers of neighbouring seeds start out alike; people do not. */
    private static Random chance(int person) {
        return new Random(new SplittableRandom(person).nextLong());
    }
}
