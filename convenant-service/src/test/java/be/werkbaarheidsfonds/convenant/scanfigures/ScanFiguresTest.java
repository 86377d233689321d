package be.werkbaarheidsfonds.convenant.scanfigures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.contracts.scan.SectorContribution;
import be.werkbaarheidsfonds.convenant.ScanTells;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rule D4, from event to answer. */
@QuarkusTest
class ScanFiguresTest {

    private static final String SECTOR = "textiel";

    @Inject
    ScanTells scan;

    @Inject
    DataSource database;

    private static ValidatableResponse figures(String sector) {
        return given().auth()
                .oauth2(Tokens.partner("kennisplatform", "convenant.read"))
                .get("/api/convenant/v1/sectors/" + sector + "/scan-figures")
                .then();
    }

    private void register(String company) throws SQLException {
        register(company, SECTOR);
    }

    private void register(String company, String sector) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO company"
                                + " (enterprise_number, name, sector, registered_at, version) VALUES (?, 'Wever', ?, now(), 0)")) {
            insert.setString(1, company);
            insert.setString(2, sector);
            insert.executeUpdate();
        }
    }

    private void contributes(String company, int percent) {
        contributes(company, percent, "basis-1");
    }

    private void contributes(String company, int percent, String instrument) {
        scan.that(new SectorContribution(
                UUID.randomUUID(),
                company,
                instrument,
                LocalDate.of(2026, 3, 16),
                20,
                List.of(new SectorContribution.Share(SectorContribution.WORKABLE, 20, percent, percent))));
    }

    private static String company(int place) {
        var number = 4_500_000 + place;
        return "%08d%02d".formatted(number, 97 - number % 97);
    }

    @Test
    void figures_of_a_sector_come_with_its_fifth_company_and_stay_until_three_more() throws SQLException {
        for (var i = 0; i < 4; i++) {
            register(company(i));
            contributes(company(i), 40);
        }
        figures(SECTOR).statusCode(404).body("detail", containsString("minstens vijf ondernemingen"));
        register(company(4));
        contributes(company(4), 60);
        figures(SECTOR)
                .statusCode(200)
                .body("edition", equalTo(1))
                .body("companies", equalTo(5))
                .body("respondents", equalTo(100))
                .body("figures", hasSize(1))
                .body("figures[0].statistic", equalTo("workable"))
                .body("figures[0].from", equalTo(44))
                .body("figures[0].to", equalTo(44))
                .body("toString()", not(containsString("scans")));

        register(company(5));
        contributes(company(5), 90);
        figures(SECTOR).body("edition", equalTo(1)).body("companies", equalTo(5));
        for (var i = 6; i < 8; i++) {
            register(company(i));
            contributes(company(i), 90);
        }
        figures(SECTOR).body("edition", equalTo(2)).body("companies", equalTo(8));
        assertThat(told())
                .hasSize(2)
                .anySatisfy(first -> assertThat(first)
                        .contains("\"edition\":1", "\"companies\":5", "\"statistic\":\"workable\"", "\"from\":44")
                        .doesNotContain("scans", company(0)))
                .anySatisfy(second -> assertThat(second).contains("\"edition\":2", "\"companies\":8"));
    }

    @Test
    void what_was_measured_with_different_base_packages_is_never_added_up() throws SQLException {
        for (var i = 60; i < 64; i++) {
            register(company(i), "hout");
            contributes(company(i), 40, "basis-1+telewerk-1");
        }
        register(company(64), "hout");
        contributes(company(64), 90, "basis-2");
        figures("hout").statusCode(404);
        register(company(65), "hout");
        contributes(company(65), 40, "basis-1");
        figures("hout")
                .statusCode(200)
                .body("companies", equalTo(5))
                .body("instrument", equalTo("basis-1"))
                .body("figures[0].from", equalTo(40));
    }

    @Test
    void everyone_with_an_account_reads_them_as_a_page() throws SQLException {
        for (var i = 70; i < 75; i++) {
            register(company(i), "metaal-en-technologie");
            contributes(company(i), 44, "basis-1");
        }
        page("").body(containsString("Metaal"));
        page("?sector=metaal-en-technologie")
                .body(containsString("5 ondernemingen, 100 antwoorden"))
                .body(containsString("Werkbaarheidsgraad"), containsString("44 %"))
                .body(containsString("kwartiel"), containsString("aria-current"));
        given().auth()
                .oauth2(Tokens.company(company(70)))
                .accept("text/html")
                .get("/convenant/scancijfers?sector=toverij")
                .then()
                .statusCode(404);
        given().accept("text/html").get("/convenant/scancijfers").then().statusCode(401);
    }

    private static ValidatableResponse page(String query) {
        return given().auth()
                .oauth2(Tokens.company(company(70)))
                .accept("text/html")
                .get("/convenant/scancijfers" + query)
                .then()
                .statusCode(200);
    }

    private List<String> told() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT data FROM outbox_event WHERE subject = ? AND type = 'convenant.scan-figures-frozen.v1'")) {
            select.setString(1, SECTOR);
            try (var rows = select.executeQuery()) {
                var data = new ArrayList<String>();
                while (rows.next()) {
                    data.add(rows.getString(1));
                }
                return data;
            }
        }
    }

    @Test
    void a_company_the_register_does_not_know_waits_for_its_sector() {
        contributes(company(50), 40);
        figures("bouw").statusCode(404);
    }

    @Test
    void a_sector_that_does_not_exist_is_said_to_be_so() {
        figures("toverij").statusCode(404).body("detail", containsString("bestaat niet"));
    }
}
