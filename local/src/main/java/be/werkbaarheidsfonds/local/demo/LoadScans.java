package be.werkbaarheidsfonds.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Companies ask their people, and close their scans. */
final class LoadScans {

    private static final String CAMPAIGNS = "/api/scan/v1/campaigns";
    private static final int AT_THE_SAME_TIME = 4;

    private final Portal portal;
    private final LocalDate today;

    LoadScans(Portal portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
    }

    /** Before a larger company of the sector: one with most of the answers keeps them from being shown (rule D4). */
    void loadSector() {
        DemoScan.OF_THE_SECTOR.forEach(this::ask);
        // all at once: each is counted by itself while the next is closed
        DemoScan.OF_THE_SECTOR.forEach(this::beginClosing);
        DemoScan.OF_THE_SECTOR.forEach(this::awaitResult);
        var manager = portal.of(Company.VERCRUYSSE);
        var figures = "/api/convenant/v1/sectors/" + Company.VERCRUYSSE.sector() + "/scan-figures";
        Waiting.until("the sector's figures", () -> manager.get(figures), Answer::ok);
    }

    /** One company has finished a scan, another is in the middle of one. */
    void loadOwn() {
        finish(DemoScan.FINISHED);
        shareFinding(DemoScan.FINISHED);
        if (!status(DemoScan.RUNNING).equals("open")) {
            answer(DemoScan.RUNNING, codes(DemoScan.RUNNING), 0);
        }
    }

    private void finish(DemoScan scan) {
        ask(scan);
        close(scan);
    }

    /** Opens and answers it, as far as that was not done. */
    void ask(DemoScan scan) {
        if (List.of("missing", "draft", "open").contains(status(scan))) {
            var codes = codes(scan);
            var answered = portal.of(scan.company()).find(path(scan)).body().path("responses");
            answer(scan, codes, answered.asInt());
        }
    }

    /** Closes it, where that was not done, and waits for its result. */
    void close(DemoScan scan) {
        beginClosing(scan);
        awaitResult(scan);
    }

    private void beginClosing(DemoScan scan) {
        if (status(scan).equals("open")) {
            var manager = portal.of(scan.company());
            manager.step(path(scan) + "/close", manager.find(path(scan)).tag(), Map.of());
        }
    }

    private void awaitResult(DemoScan scan) {
        var manager = portal.of(scan.company());
        Waiting.until("the result of " + path(scan), () -> manager.find(path(scan)), LoadScans::isReported);
    }

    boolean isReported(DemoScan scan) {
        return status(scan).equals("reported");
    }

    private static boolean isReported(Answer campaign) {
        return campaign.text("status").equals("reported");
    }

    /** Only then the fund hears what the scan found. */
    private void shareFinding(DemoScan scan) {
        var manager = portal.of(scan.company());
        var campaign = manager.find(path(scan));
        if (campaign.text("findingSharedOn").isEmpty()) {
            manager.step(path(scan) + "/finding", campaign.tag(), Map.of());
        }
    }

    private static String path(DemoScan scan) {
        return CAMPAIGNS + "/" + scan.id();
    }

    private String status(DemoScan scan) {
        var campaign = portal.of(scan.company()).get(path(scan));
        return campaign.ok() ? campaign.text("status") : "missing";
    }

    /** Codes to hand out. They are told once, so of a scan that was opened before new ones are asked. */
    private List<String> codes(DemoScan scan) {
        var manager = portal.of(scan.company());
        var path = path(scan);
        if (status(scan).equals("missing")) {
            Waiting.until(
                    "the company in scan-service",
                    () -> manager.tryCreate(CAMPAIGNS, scan.id(), asSent(scan)),
                    Answer::ok);
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

    private Map<String, ?> asSent(DemoScan scan) {
        return Map.of(
                "headcount", scan.company().headcount(),
                "modules", scan.modules(),
                "departments",
                        scan.asksDepartment()
                                ? scan.groups().stream().map(Group::asSent).toList()
                                : List.of(),
                "margins", scan.margins(),
                "closesOn", today.plusDays(14).toString(),
                "groupsConfirmedBy", scan.confirmedBy(),
                "confirmedOn", today.minusDays(7).toString(),
                "preventionAdviser", "Externe preventiedienst, tel. 02 555 01 23",
                "confidant", "Ann Peeters, tel. 0499 55 01 24");
    }

    /** @param before how many have answered already, in an earlier run that was interrupted */
    private void answer(DemoScan scan, List<String> codes, int before) {
        var left = new ArrayDeque<>(codes);
        var groups = scan.groups();
        var departments = IntStream.range(0, groups.size())
                .flatMap(
                        place -> IntStream.range(0, groups.get(place).answers()).map(i -> place))
                .skip(before)
                .toArray();
        try (var executor = Executors.newFixedThreadPool(AT_THE_SAME_TIME)) {
            var sheets = new ArrayList<CompletableFuture<Void>>();
            for (var department : departments) {
                var code = left.removeFirst();
                var respondent = new Respondent(portal.visitor(), chance(scan, left.size()), scan.contentment());
                var about = Map.of("status", groups.get(department).status());
                sheets.add(CompletableFuture.runAsync(() -> respondent.answer(code, department, about), executor));
            }
            CompletableFuture.allOf(sheets.toArray(CompletableFuture[]::new)).join();
        }
    }

    /** Random numbers of neighbouring seeds start out alike; people do not. */
    private static Random chance(DemoScan scan, int person) {
        var seed = scan.id().getMostSignificantBits() + person;
        return new Random(new SplittableRandom(seed).nextLong());
    }
}
