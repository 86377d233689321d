package be.werkbaarheidsfonds.scan.representatives;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Worker representatives see what was promised and what became of it, and nothing of any answer (rules B1, B2, B8). */
@QuarkusTest
class InspectScanTest {

    private static final String AS_FORM = "value=\"";

    private static ScanOfTests scan() {
        var departments = new LinkedHashMap<String, Integer>();
        departments.put("Productie", 24);
        departments.put("Kantoor", 18);
        departments.put("Onthaal", 6);
        return new ScanOfTests(departments);
    }

    private static void eachCode(ScanOfTests scan, Consumer<String> check) {
        assertThat(scan.codes()).isNotEmpty();
        scan.codes().forEach(check);
    }

    @Test
    void before_it_opens_they_see_the_groups_they_confirm() {
        Links.look(Links.make(scan()))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("De scan is nog niet geopend"))
                .body(containsString("Productie"))
                .body(containsString("samen met Kantoor"))
                .body(containsString("Het comité voor preventie en bescherming op het werk (CPBW)"))
                .body(containsString("Externe dienst, 02 000 00 00"))
                .body(containsString("basis-"))
                .body(not(containsString("Code al gebruikt")));
    }

    @Test
    void while_it_runs_they_see_how_many_answered_and_how_often_a_used_code_was_met_but_no_code() {
        var scan = scan().open().answer(Sheets.many(12, 0));
        var token = Links.make(scan);
        for (var i = 0; i < 3; i++) {
            given().formParam("code", scan.codes().getFirst())
                    .post("/scan/invullen")
                    .then()
                    .statusCode(409);
        }
        var page = Links.look(token);
        page.then()
                .statusCode(200)
                .body(containsString("<span class=\"stat-value\">12</span>"))
                .body(containsString("<dt>Code al gebruikt</dt><dd><span class=\"stat-value\">3</span>"))
                .body(containsString("Effectbeoordeling"))
                .body(containsString("uw werkgever verklaarde dat u akkoord was"));
        eachCode(scan, code -> assertThat(page.asString()).doesNotContain(code));
        assertThat(page.asString()).doesNotContain("hr-" + scan.company());
    }

    /** Who gets new codes can count them (rule B6). */
    @Test
    void they_see_how_often_codes_were_replaced() {
        var scan = scan().open();
        var token = Links.make(scan);
        Links.look(token).then().body(containsString("<dd>nooit. Wie nieuwe codes"));
        scan.act("codes").then().statusCode(200);
        Links.look(token).then().body(containsString("<dd>één keer. Wie nieuwe codes"));
    }

    @Test
    void of_a_small_company_they_see_no_more_than_the_company_does() {
        var scan = new ScanOfTests(Map.of("Productie", 15)).open().answer(Sheets.many(4, 0));
        Links.look(Links.make(scan))
                .then()
                .body(containsString("Genoeg voor een resultaat"))
                .body(not(containsString("<dt>Antwoorden</dt>")));
    }

    @Test
    void an_extension_and_an_early_closing_are_seen() {
        var scan = scan().open().answer(Sheets.many(12, 0));
        var token = Links.make(scan);
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of(
                        "closesOn",
                        LocalDate.parse(ScanOfTests.lastDay()).plusDays(7).toString()))
                .post(scan.path() + "/extend")
                .then()
                .statusCode(200);
        Links.look(token).then().body(containsString("verlengd; aangekondigd was"));
        scan.act("close").then().statusCode(200);
        Links.look(token).then().body(containsString("vroeger dan aangekondigd"));
    }

    @Test
    void after_close_they_get_the_works_council_s_edition_of_the_result_with_the_same_token() {
        var scan = scan().open().answer(Sheets.many(20, 0));
        var token = Links.make(scan);
        Links.fetch(token).then().statusCode(409);
        scan.act("close").then().statusCode(200).body("status", equalTo("reported"));

        Links.look(token)
                .then()
                .body(containsString("Editie voor het overlegorgaan (PDF)"))
                .body(containsString(AS_FORM + token + "\""));
        var pdf = Links.fetch(token);
        pdf.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("-overlegorgaan.pdf"))
                .header("Cache-Control", "private, no-store");
        assertThat(new String(pdf.asByteArray(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
    }

    @Test
    void too_few_answers_are_no_result_for_them_either() {
        var scan = scan().open().answer(Sheets.many(4, 0));
        var token = Links.make(scan);
        scan.act("close").then().statusCode(200);
        Links.look(token)
                .then()
                .statusCode(200)
                .body(containsString("ongelezen vernietigd"))
                .body(not(containsString("Editie voor het overlegorgaan")));
        Links.fetch(token).then().statusCode(409);
    }

    @Test
    void the_token_is_taken_from_the_fragment_or_typed_and_no_path_holds_it() {
        given().accept(ContentType.HTML)
                .get("/scan/inzage")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("<form method=\"post\" action=\"/scan/inzage\" data-code-form"))
                .body(containsString("invullen.js"));
        var token = Links.make(scan());
        given().accept(ContentType.HTML).get("/scan/inzage/" + token).then().statusCode(404);
        given().accept(ContentType.HTML)
                .get("/scan/inzage?code=" + token)
                .then()
                .body(not(containsString(token)));
    }

    @Test
    void a_respondent_s_code_opens_nothing_here_and_a_token_no_questionnaire() {
        var scan = scan().open();
        Links.look(scan.codes().getFirst()).then().statusCode(404);
        given().formParam("code", Links.make(scan))
                .post("/scan/invullen")
                .then()
                .statusCode(404);
    }
}
