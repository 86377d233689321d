package be.werkbaarheidsfonds.fund.handling;

import static be.werkbaarheidsfonds.fund.Fund.APPROVER;
import static be.werkbaarheidsfonds.fund.Fund.ASSESSOR;
import static be.werkbaarheidsfonds.fund.Fund.TREASURER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.fund.Fund;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandlerPagesTest {

    @Inject
    Fund fund;

    @Test
    void an_application_is_handled_on_the_pages_by_two_people_and_the_cash_follows() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        var id = fund.submitted(call, company, 8_000);
        var url = "/fund/dossiers/" + id;
        assertThat(get(ASSESSOR, "/fund/dossiers?zoek=" + company.number())).contains("nog 30 werkdagen");
        var file = get(ASSESSOR, url);
        assertThat(file)
                .contains("Uw advies", "Informatie vragen", "lien@voorbeeld.be")
                .doesNotContain("Uw beslissing");

        var version = version(file);
        assertThat(post(ASSESSOR, url + "/informatie", Map.of("version", version, "question", "Hoeveel mensen?"))
                        .statusCode())
                .isEqualTo(303);
        var asked = get(company.token(), "/fund/aanvragen/" + id);
        assertThat(asked).contains("U moet nog iets doen", "Hoeveel mensen?");
        var answered = post(
                company.token(),
                "/fund/aanvragen/" + id + "/antwoord",
                Map.of("version", version(asked), "answer", "De twaalf mensen van de verpakking."));
        assertThat(answered.statusCode()).isEqualTo(303);

        var advice =
                Map.of("version", version(get(ASSESSOR, url)), "favourable", "ja", "reason", "Past bij de bevinding.");
        assertThat(post(ASSESSOR, url + "/advies", advice).statusCode()).isEqualTo(303);
        assertThat(get(ASSESSOR, url)).doesNotContain("Uw beslissing", "Uw advies");
        assertThat(get(company.token(), "/fund/aanvragen/" + id)).doesNotContain("Past bij de bevinding.");

        var decide = get(APPROVER, url);
        assertThat(decide).contains("Uw beslissing", "Past bij de bevinding.");
        var decision = Map.of(
                "version", version(decide),
                "decision", "goedkeuren",
                "grantedCents", "4.000",
                "reason", "Een deel van de kosten komt niet in aanmerking.");
        assertThat(post(APPROVER, url + "/beslissing", decision).statusCode()).isEqualTo(303);
        assertThat(get(company.token(), "/fund/aanvragen/" + id))
                .contains("Goedgekeurd", "€\u00a04.000,00", "beslissing.pdf");
        assertThat(get(TREASURER, "/fund/kas/" + call))
                .contains("€\u00a046.000,00", "€\u00a04.000,00", "Vastgelegd bij goedkeuring", "Vrijgegeven");
        assertThat(get(TREASURER, "/fund/kas")).contains("Waar het geld is");
        assertThat(get(TREASURER, "/fund/kas/" + call + "/journaal.csv").lines())
                .hasSize(9);
    }

    @Test
    void mistakes_of_a_handler_are_shown_at_once_and_nothing_typed_is_lost() {
        var id = fund.submitted(Fund.openCall(50_000), fund.readyCompany(), 1_000);
        var url = "/fund/dossiers/" + id;
        var answer = post(ASSESSOR, url + "/advies", Map.of("version", version(get(ASSESSOR, url)), "reason", "kort"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("href=\"#favourable\"", "href=\"#reason\"", ">kort</textarea>");
    }

    @Test
    void an_approver_sends_back_or_rejects_and_the_money_is_free_again() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        var id = fund.advised(call, company, 1_000);
        var url = "/fund/dossiers/" + id + "/beslissing";
        var back = Map.of(
                "version", version(get(APPROVER, "/fund/dossiers/" + id)),
                "decision", "terugsturen",
                "reason", "Kijk nog eens naar de kosten.");
        assertThat(post(APPROVER, url, back).statusCode()).isEqualTo(303);
        Fund.step(ASSESSOR, id, "advice", Map.of("favourable", false, "reason", "De kosten zijn niet onderbouwd."))
                .then()
                .statusCode(200);
        var reject = Map.of(
                "version", version(get(APPROVER, "/fund/dossiers/" + id)),
                "decision", "afwijzen",
                "reason", "De kosten zijn niet onderbouwd.");
        assertThat(post(APPROVER, url, reject).statusCode()).isEqualTo(303);
        assertThat(get(company.token(), "/fund/aanvragen/" + id)).contains("Afgewezen", "beslissing.pdf");
        assertThat(get(TREASURER, "/fund/kas/" + call)).contains("Vrijgegeven");
        var again = Fund.draft(company, call, Fund.project(2_000));
        Fund.step(company.token(), again, "submission", Map.of()).then().statusCode(200);
    }

    @Test
    void withdrawing_asks_for_confirmation_and_frees_the_money() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        var id = fund.submitted(call, company, 1_000);
        var url = "/fund/aanvragen/" + id + "/intrekken";
        var confirm = get(company.token(), url);
        assertThat(confirm).contains("Aanvraag intrekken?");
        assertThat(post(company.token(), url, Map.of("version", version(confirm)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(TREASURER, "/fund/kas/" + call)).contains("Vrijgegeven");
        Fund.step(ASSESSOR, id, "advice", Map.of("favourable", true, "reason", "Past bij de bevinding."))
                .then()
                .statusCode(409);
    }

    @Test
    void the_home_page_tells_each_role_what_waits() {
        var company = fund.readyCompany();
        var call = Fund.openCall(50_000);
        assertThat(get(company.token(), "/fund/fragment/home")).contains("Cofinanciering");
        var id = fund.submitted(call, company, 1_000);
        assertThat(get(company.token(), "/fund/fragment/home"))
                .contains("/fund/aanvragen/" + id, "Het fonds behandelt uw aanvraag")
                .doesNotContain("<html");
        assertThat(get(ASSESSOR, "/fund/fragment/home")).contains("Aanvragen om te beoordelen");
        assertThat(get(APPROVER, "/fund/fragment/home")).contains("Aanvragen om over te beslissen", "Kas per oproep");
    }

    @Test
    void the_public_reads_what_a_call_asks_before_starting() {
        UUID call = Fund.openCall(50_000);
        var page = given().accept("text/html").get("/fund/oproepen/{id}", call).asString();
        assertThat(page)
                .contains("Wie kan aanvragen", "Wat u nodig hebt", "minuten", "€\u00a050.000,00", "Start uw aanvraag");
        assertThat(given().accept("text/html").get("/fund/oproepen").asString()).contains("/fund/oproepen/" + call);
    }

    private static String get(String token, String url) {
        return given().auth()
                .oauth2(token)
                .accept("text/html, text/csv")
                .get(url)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response post(String token, String url, Map<String, String> fields) {
        return given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParams(fields)
                .post(url);
    }

    private static String version(String page) {
        var matcher = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
