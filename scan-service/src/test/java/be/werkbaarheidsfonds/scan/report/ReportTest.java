package be.werkbaarheidsfonds.scan.report;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.register.KeepRegister;
import be.werkbaarheidsfonds.scan.register.MenuActions;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the result to the finding that leaves, as pages. */
@QuarkusTest
class ReportTest {

    @Inject
    KeepRegister register;

    @Inject
    MenuActions menu;

    @Inject
    DataSource database;

    @BeforeEach
    void menu() {
        register.from(new SectorDefined("voedingsnijverheid", "Voedingsnijverheid", List.of("118", "220")));
        register.from(
                action("werkdruk-bespreken", "Werkdruk bespreken", List.of("work-stress", "workload"), List.of()));
        register.from(action("rooster-op-maat", "Rooster op maat", List.of("balance"), List.of()));
        register.from(action("lijnrotatie", "Rotatie aan de lijn", List.of("workload"), List.of("voedingsnijverheid")));
        register.from(action("bouwplaats", "Rust op de werf", List.of("workload"), List.of("bouw")));
    }

    private static MenuActionPublished action(String code, String title, List<String> problems, List<String> sectors) {
        return new MenuActionPublished(
                code, title, "Een korte samenvatting.", "werkstress", problems, sectors, 50_000, 250_000, "small");
    }

    private static ScanOfTests reportedScan(String company) {
        var departments = new LinkedHashMap<String, Integer>();
        departments.put("Productie", 34);
        departments.put("Kantoor", 30);
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(16, 0, "work-stress", "workload"));
        sheets.addAll(Sheets.many(12, 0));
        sheets.addAll(Sheets.many(6, 1, "workload"));
        sheets.addAll(Sheets.many(18, 1));
        var scan = new ScanOfTests(company, departments).open().answer(sheets);
        scan.act("close").then().statusCode(200);
        return scan;
    }

    private ScanOfTests reportedScan() {
        var company = ScanOfTests.newCompany();
        register.from(new CompanyRegistered(company, "Bakkerij Proef", "voedingsnijverheid", 64, "Lier"));
        return reportedScan(company);
    }

    private static String page(ScanOfTests scan, String path) {
        return browser(scan.company())
                .get("/scan/" + scan.id() + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void the_api_serves_a_result_to_the_letter_as_it_was_frozen() throws SQLException {
        var scan = reportedScan();
        var body = as(scan.company())
                .get(scan.path() + "/result")
                .then()
                .statusCode(200)
                .body("result.company.respondents", equalTo(52))
                .body(
                        "menuOn",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Brussels")).toString()))
                .extract()
                .asString();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT content FROM frozen_result WHERE campaign_id = ?")) {
            select.setObject(1, scan.id());
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(body).contains("\"result\":" + row.getString(1) + ",");
            }
        }
    }

    @Test
    void the_result_shows_rate_bands_groups_context_and_actions() {
        var page = page(reportedScan(), "/resultaat");
        assertThat(page)
                .contains("tussen 65 en 70 %", "Indicatoren in de hele onderneming", "Productie", "Kantoor")
                .contains("Werkdruk bespreken", "Rotatie aan de lijn", "Voor uw sector")
                .doesNotContain("Rooster op maat", "Rust op de werf")
                .contains("51,8 %", "Vlaamse werkbaarheidsmonitor")
                .contains("voorlopig")
                .contains("hoogstens 10 %")
                .doesNotContain(">0 %", "100 %");
    }

    @Test
    void where_nothing_stands_out_the_page_says_no_more_than_its_shares_allow() {
        var scan = new ScanOfTests(Map.of("Alles", 64)).open().answer(Sheets.many(52, 0));
        scan.act("close").then().statusCode(200);
        assertThat(page(scan, "/resultaat"))
                .contains("Nergens tonen we een probleem bij meer dan 10 % van de mensen.")
                .contains("hoeveel mensen hoogstens een probleem hebben: werkstress (hoogstens 10 %)")
                .doesNotContain("enkele mensen");
    }

    @Test
    void the_page_says_what_the_order_weighs() {
        assertThat(page(reportedScan(), "/resultaat"))
                .contains("Waar we acuut niet apart tonen, telt het niet dubbel.")
                .contains("Volgens het inspiratiemenu op");
    }

    @Test
    void what_an_action_is_about_is_kept() {
        assertThat(menu.byTitle())
                .anyMatch(action -> action.code().equals("rooster-op-maat")
                        && action.answers("scale-of-a-module", List.of("technostress", "werkstress"))
                        && !action.answers("scale-of-a-module", List.of("technostress")));
    }

    @Test
    void chosen_actions_go_to_the_dialogue() {
        var scan = reportedScan();
        browser(scan.company())
                .contentType(ContentType.URLENC)
                .formParam("acties", "werkdruk-bespreken", "lijnrotatie")
                .post("/scan/" + scan.id() + "/acties")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        containsString("/dialogue/besprekingen/nieuw?acties=werkdruk-bespreken%2Clijnrotatie&scan="
                                + scan.id()));
        browser(scan.company())
                .contentType(ContentType.URLENC)
                .post("/scan/" + scan.id() + "/acties")
                .then()
                .statusCode(422)
                .body(containsString("Kies minstens één actie"));
    }

    @Test
    void a_finding_leaves_once_and_only_when_it_is_shared() throws SQLException {
        var scan = reportedScan();
        assertThat(findings(scan)).isEmpty();
        browser(scan.company()).get("/scan/" + scan.id() + "/delen").then().statusCode(200);
        assertThat(findings(scan)).isEmpty();

        for (var i = 0; i < 2; i++) {
            browser(scan.company())
                    .contentType(ContentType.URLENC)
                    .formParam("bespreking", "b1")
                    .post("/scan/" + scan.id() + "/delen")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/fund/aanvragen/nieuw?scan=" + scan.id() + "&bespreking=b1"));
        }

        assertThat(findings(scan))
                .singleElement()
                .asString()
                .contains(
                        "\"workabilityRate\":\"tussen 65 en 70 %\"",
                        "\"respondents\":52", "\"problems\":[\"workload\",\"work-stress\"")
                .doesNotContain("Productie");
    }

    @Test
    void the_api_gives_the_same_result_and_shares_it() {
        var scan = reportedScan();
        as(scan.company())
                .get(scan.path() + "/result")
                .then()
                .statusCode(200)
                .body("result.company.rate.share.text", equalTo("tussen 65 en 70 %"))
                .body("problems[0]", equalTo("workload"))
                .body("suggestions[0].action", equalTo("werkdruk-bespreken"));
        as(scan.company()).post(scan.path() + "/finding").then().statusCode(204);
    }

    @Test
    void there_is_no_result_before_the_close() {
        var scan = new ScanOfTests(Map.of("Alles", 40)).open();
        as(scan.company()).get(scan.path() + "/result").then().statusCode(409);
        as(scan.company()).post(scan.path() + "/finding").then().statusCode(409);
    }

    private List<String> findings(ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT data FROM outbox_event WHERE subject = ? AND type = 'scan.finding-shared.v1'")) {
            select.setString(1, scan.id().toString());
            try (var rows = select.executeQuery()) {
                var data = new ArrayList<String>();
                while (rows.next()) {
                    data.add(rows.getString(1));
                }
                return data;
            }
        }
    }
}
