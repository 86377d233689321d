package be.werkbaarheidsfonds.systemtests.api;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.APPLICATIONS;
import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.DISCUSSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.harness.Company;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs get wrong, through the gateway; what the fund itself refuses is in {@link ApplyingTest}. */
@SystemTest
@Order(59)
class BadInputTest {

    private static final int TOO_LARGE = 50 * 1024 * 1024;
    private static final String COMPANIES = "/api/convenant/v1/companies/";

    private final RunningSuite suite;
    private final FundByProgram fund;

    BadInputTest(RunningSuite suite) {
        this.suite = suite;
        this.fund = new FundByProgram(suite);
    }

    @BeforeEach
    void register() {
        fund.register(Company.CARE);
    }

    /** The partner's tokens are for fund-service and convenant-service. */
    @Test
    void a_token_meant_for_other_services_is_no_token() {
        var partner = suite.asPartner();

        partner.get(ScanByProgram.CAMPAIGNS).expectProblem(401);
        partner.get(DISCUSSIONS).expectProblem(401);
        partner.get(APPLICATIONS).expectProblem(403);
    }

    @Test
    void an_enterprise_number_with_a_wrong_check_digit_is_named() {
        var slip = "0999300335";
        var issues = suite.as(Company.CARE.user())
                .change("PUT", COMPANIES + slip, "*", entry(Company.CARE))
                .expectProblem(400)
                .json()
                .path("issues");

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.path("in").asText()).isEqualTo("path");
            assertThat(issue.path("name").asText()).isEqualTo("enterpriseNumber");
            assertThat(issue.path("type").asText()).endsWith("check-digit");
        });
    }

    @Test
    void a_register_entry_that_changed_since_it_was_read_is_not_overwritten() {
        var client = suite.as(Company.CARE.user());
        var path = COMPANIES + Company.CARE.enterpriseNumber();
        var read = client.get(path).expect(200);
        client.change(
                        "PUT",
                        path,
                        read.etag(),
                        Map.of("sector", "social-profit", "headcount", 19, "municipality", "Gent"))
                .expect(200);

        client.change("PUT", path, read.etag(), entry(Company.CARE)).expectProblem(412);

        assertThat(client.get(path).json().path("headcount").asInt()).isEqualTo(19);
    }

    @Test
    void what_another_company_discussed_does_not_exist() {
        var discussion = fund.discuss(Company.CARE, "werkdrukdialoog-in-het-team");

        suite.as(Company.METALWORKS.user()).get(DISCUSSIONS + "/" + discussion).expectProblem(404);
        suite.as(Company.CARE.user()).get(DISCUSSIONS + "/" + discussion).expect(200);
    }

    @Test
    void the_scan_of_another_company_does_not_exist() {
        var scan = new ScanByProgram(suite).draft(Company.CARE, Map.of()).expect(201);
        var path = ScanByProgram.CAMPAIGNS + "/" + scan.json().path("id").asText();
        var other = suite.as(Company.METALWORKS.user());

        other.get(path).expectProblem(404);
        other.change("POST", path + "/open", scan.etag(), Map.of()).expectProblem(404);
        suite.as(Company.CARE.user()).get(path).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "onzin", "AAAA-BBBB-CCCC", "2222-2222-2222", "' OR 1=1 --"})
    void a_code_nobody_was_given_opens_nothing(String code) {
        suite.anonymous()
                .post("/api/scan/v1/questionnaires", Map.of("code", code))
                .expectProblem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/scan/v1/sheets", "/api/fund/v1/applications", "/api/dialogue/v1/discussions"})
    void fifty_megabytes_are_refused_unread_and_so_is_what_hides_its_length(String path) {
        var sized = suite.as(Company.CARE.user()).request(path).header("Content-Type", "application/json");
        var hidden = suite.as(Company.CARE.user()).request(path).header("Content-Type", "application/json");

        Client.send(sized.POST(BodyPublishers.ofByteArray(new byte[TOO_LARGE]))).expectProblem(413);
        var issues = Client.send(
                        hidden.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_LARGE]))))
                .expectProblem(400)
                .json()
                .path("issues");

        assertThat(issues.findValuesAsText("name")).containsExactly("Content-Length");
    }

    private static Map<String, Object> entry(Company company) {
        return Map.of(
                "sector", company.sector(), "headcount", company.headcount(), "municipality", company.municipality());
    }
}
