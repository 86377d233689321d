package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Suite;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The one scan that benchmarks share: ballots fill it, pages show its result. */
final class BenchScan {

    private static final int THANKED = 303;
    /** Enough for a result where no benchmark sent more. */
    private static final int FEWEST_SHEETS = 20;

    /** Codes as JSON are a file of them (rule B2); the impact assessment is said to be filled in (rule F1). */
    static Map<String, Object> opening() {
        return Map.of(
                "representativesConsent",
                true,
                "assessedOn",
                LocalDate.now(ZoneId.of("Europe/Brussels")).toString());
    }

    private final Suite suite;
    private final Api api;
    private final BenchCompany company;
    private final UUID id;
    private final Deque<String> codes = new ArrayDeque<>();
    private final List<String> questions = new ArrayList<>();
    private final ConcurrentLinkedQueue<PlainPost> connections = new ConcurrentLinkedQueue<>();

    private BenchScan(Suite suite, Api api, BenchCompany company, JsonNode opened) {
        this.suite = suite;
        this.api = api;
        this.company = company;
        this.id = UUID.fromString(opened.path("campaign").path("id").asText());
        opened.path("codes").forEach(code -> codes.add(code.asText()));
        api.create(company.account(), "/api/scan/v1/questionnaires", Map.of("code", codes.getFirst()))
                .path("groups")
                .forEach(group -> group.path("questions")
                        .forEach(question -> questions.add(question.path("code").asText())));
    }

    static BenchScan open(Suite suite, Api api, BenchCompany company) {
        var campaign =
                api.create(company.account(), "/api/scan/v1/campaigns", draft(BenchCompany.HEADCOUNT, List.of()));
        var opened =
                api.send(company.account(), "POST", path(campaign.path("id").asText()) + "/open", opening(), "*");
        return new BenchScan(suite, api, company, opened);
    }

    /** What a scan needs to be opened today. */
    static Map<String, Object> draft(int headcount, List<Map<String, Object>> departments) {
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        return Map.of(
                "headcount",
                headcount,
                "departments",
                departments,
                "closesOn",
                today.plusDays(14).toString(),
                "groupsConfirmedBy",
                "cpbw",
                "confirmedOn",
                today.toString(),
                "preventionAdviser",
                "Externe dienst voor preventie");
    }

    UUID id() {
        return id;
    }

    /** Complete sheets as the page sends them, made beforehand: each with a code nobody took before. */
    List<byte[]> sheets(int howMany) {
        var sheets = new ArrayList<byte[]>();
        for (var i = 0; i < howMany; i++) {
            sheets.add(sheet(codes.remove()).getBytes(StandardCharsets.US_ASCII));
        }
        return sheets;
    }

    private String sheet(String code) {
        var form = new StringBuilder(
                "code=" + code + "&scan=" + id + "&sheet=" + UUID.randomUUID() + "&taal=nl&department=");
        for (var i = 0; i < questions.size(); i++) {
            var answer = 1 + Math.floorMod(code.hashCode() + 31 * i, 5);
            form.append('&')
                    .append(URLEncoder.encode(questions.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(answer);
        }
        return form.toString();
    }

    /** Sends a sheet, as the page does. */
    void submit(byte[] sheet) throws IOException {
        var free = connections.poll();
        var connection = free == null ? new PlainPost(suite.portal().resolve("/scan/invullen/verzenden")) : free;
        var status = connection.form(sheet);
        if (status != THANKED) {
            throw new IllegalStateException("A ballot was answered with " + status);
        }
        connections.add(connection);
    }

    /** Closes the scan; afterwards its result can be looked at. */
    String closed() {
        Load.of(sheets(FEWEST_SHEETS), 1, this::submit);
        Closing.of(api, company.account(), id.toString());
        return id.toString();
    }

    private static String path(String scan) {
        return "/api/scan/v1/campaigns/" + scan;
    }
}
