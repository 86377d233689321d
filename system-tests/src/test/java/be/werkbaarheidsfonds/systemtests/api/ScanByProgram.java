package be.werkbaarheidsfonds.systemtests.api;

import be.werkbaarheidsfonds.systemtests.harness.Company;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
                                "groupsConfirmedBy", "cpbw"));
    }

    public OpenScan open(Company company, Reply draft) {
        var id = draft.expect(201).json().path("id").asText();
        var opened = suite.as(company.user())
                .change("POST", CAMPAIGNS + "/" + id + "/open", draft.etag(), Map.of())
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
}
