package be.werkbaarheidsfonds.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.harness.Company;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;

/** A scan through the API, and its respondents through the form they fill in. */
public final class ScanByProgram {

    public static final String CAMPAIGNS = "/api/scan/v1/campaigns";

    private final RunningSuite suite;

    public ScanByProgram(RunningSuite suite) {
        this.suite = suite;
    }

    /** What opening a scan gives: the codes are nowhere else. */
    public record OpenScan(String id, List<String> codes) {
        public OpenScan {
            codes = List.copyOf(codes);
        }
    }

    /** A draft for two weeks, with these departments. */
    public Reply draft(Company company, Map<String, Integer> departments) {
        return suite.as(company.user())
                .create(
                        CAMPAIGNS,
                        Map.of(
                                "headcount", company.headcount(),
                                "departments",
                                        departments.entrySet().stream()
                                                .map(d -> Map.of("name", d.getKey(), "headcount", d.getValue()))
                                                .toList(),
                                "closesOn",
                                        LocalDate.now(ZoneId.of("Europe/Brussels"))
                                                .plusDays(14)
                                                .toString(),
                                "groupsConfirmedBy", "cpbw",
                                "confirmedOn",
                                        LocalDate.now(ZoneId.of("Europe/Brussels"))
                                                .toString(),
                                "preventionAdviser", "Externe dienst, tel. 02 555 01 23"));
    }

    public OpenScan open(Company company, Reply draft) {
        var id = draft.expect(201).json().path("id").asText();
        var opened = suite.as(company.user())
                .change(
                        "POST",
                        CAMPAIGNS + "/" + id + "/open",
                        draft.etag(),
                        Map.of(
                                "representativesConsent",
                                true,
                                "assessedOn",
                                LocalDate.now(ZoneId.of("Europe/Brussels")).toString()))
                .expect(200)
                .json();
        return new OpenScan(
                id,
                StreamSupport.stream(opened.path("codes").spliterator(), false)
                        .map(com.fasterxml.jackson.databind.JsonNode::asText)
                        .toList());
    }

    public Reply close(Company company, String id) {
        var client = suite.as(company.user());
        var path = CAMPAIGNS + "/" + id;
        return client.change("POST", path + "/close", client.get(path).etag(), Map.of());
    }

    /** Answers every question at random, as a program without a token. */
    public void answer(String code, long seed) {
        var someone = suite.anonymous();
        var questionnaire = someone.post("/api/scan/v1/questionnaires", Map.of("code", code))
                .expect(200)
                .json();
        var choice = new Random(seed);
        var answers = new HashMap<String, String>();
        for (var group : questionnaire.path("groups")) {
            group.path("questions")
                    .forEach(question ->
                            answers.put(question.path("code").asText(), String.valueOf(1 + choice.nextInt(5))));
        }
        var sent = someone.post(
                "/api/scan/v1/sheets",
                Map.of("code", code, "sheet", questionnaire.path("sheet").asText(), "answers", answers));
        assertThat(sent.status()).as(sent.toString()).isBetween(200, 299);
    }

    /** Attaches the finding: only now it leaves scan-service. */
    public void shareFinding(Company company, String id) {
        var reply = suite.as(company.user()).post(CAMPAIGNS + "/" + id + "/finding", Map.of());
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 299);
    }
}
