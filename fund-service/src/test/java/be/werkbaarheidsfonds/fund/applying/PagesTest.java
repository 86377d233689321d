package be.werkbaarheidsfonds.fund.applying;

import static be.werkbaarheidsfonds.fund.Fund.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.fund.Fund;
import be.werkbaarheidsfonds.fund.call.BurdenEstimate;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages, used as a browser without JavaScript does. */
@QuarkusTest
class PagesTest {

    private static final Pattern TYPED = Pattern.compile("<(?:input|textarea|select)\\b(?![^>]*type=\"hidden\")[^>]*>");
    private static final Pattern FORM_ID = Pattern.compile("/fund/aanvragen/([0-9a-f-]{36})/formulier");

    @Inject
    Fund fund;

    @Test
    void a_company_goes_from_an_empty_form_to_a_confirmation_without_javascript() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        var form = get(company.token(), "/fund/aanvragen/nieuw?oproep=" + call + "&scan=" + company.scanId());
        assertThat(form)
                .contains("Bakkerij " + company.number(), "64 werknemers", "Voedingsnijverheid", "Werkdruk, Werkstress")
                .contains("Besproken met het comité voor preventie en bescherming op het werk")
                .contains("Werkdruk bespreken in het team", "Ergonomische werkposten");
        var id = formId(form);

        var checked = post(company.token(), "/fund/aanvragen/" + id + "/formulier", typed(call, company, "verder"));
        assertThat(checked.statusCode()).isEqualTo(303);
        var check = get(company.token(), "/fund/aanvragen/" + id + "/controle");
        assertThat(check).contains("€\u00a06.300,30", "Dien de aanvraag in", "BE68 5390 0754 7034");

        var done = post(company.token(), "/fund/aanvragen/" + id + "/indienen", Map.of("version", version(check)));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(get(company.token(), "/fund/aanvragen/" + id + "/ingediend")).containsPattern("WF-\\d{4}-\\d{5}");
        var file = get(company.token(), "/fund/aanvragen/" + id);
        assertThat(file).contains("In behandeling", "Wat gebeurt er nu?", "Ingediend");
        var twice = post(company.token(), "/fund/aanvragen/" + id + "/indienen", Map.of("version", version(check)));
        assertThat(twice.statusCode()).as("a double click does no harm").isIn(303, 412);
    }

    @Test
    void the_form_asks_at_most_twelve_things_and_no_file_and_no_more_than_it_says() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        fund.discuss(company.number(), true, "jobcrafting");
        var url = "/fund/aanvragen/nieuw?oproep=" + call + "&actie=werkdrukdialoog&actie=ergonomische-werkposten";
        var two = get(company.token(), url);
        assertThat(inputs(two)).isEqualTo(BurdenEstimate.ofActions(2).inputs());
        var three = get(company.token(), url + "&actie=jobcrafting");
        assertThat(inputs(three))
                .isEqualTo(BurdenEstimate.ofActions(3).inputs())
                .isLessThanOrEqualTo(12);
        assertThat(three).doesNotContain("type=\"file\"");
    }

    @Test
    void with_more_agreed_actions_than_fit_the_company_chooses_first() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        fund.discuss(company.number(), true, "jobcrafting", "teamplanning");
        var page = get(company.token(), "/fund/aanvragen/nieuw?oproep=" + call);
        assertThat(page).contains("Welke acties neemt u op?", "Jobcrafting", "Kies er hoogstens 3");
    }

    @Test
    void the_form_waits_for_what_has_not_arrived_and_opens_once_it_has() {
        var call = Fund.openCall(50_000);
        var number = Fund.newNumber();
        var scan = UUID.randomUUID();
        var token = Tokens.company(number);
        var url = "/fund/aanvragen/nieuw?oproep=" + call + "&scan=" + scan;
        fund.publishMenu();
        assertThat(get(token, url)).contains("wacht nog op gegevens", "http-equiv=\"refresh\"", "hx-trigger");
        fund.register(number);
        fund.shareFinding(number, scan, today());
        assertThat(get(token, url)).contains("wacht nog op gegevens");
        fund.discuss(number, true, "werkdrukdialoog");
        assertThat(get(token, url))
                .contains("Uw aanvraag", "Wat wilt u bereiken?")
                .doesNotContain("wacht nog op");
    }

    @Test
    void a_talk_without_agreement_takes_an_earlier_one_back() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        var id = Fund.draft(company, call, Fund.project(1_000));
        fund.discussOn(company.number(), today(), false, "werkdrukdialoog");
        Fund.step(company.token(), id, "submission", Map.of()).then().statusCode(422);
    }

    @Test
    void a_draft_keeps_every_mistake_as_typed_and_names_them_all_on_going_further() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        var id = UUID.randomUUID();
        var wrong = typed(call, company, "bewaar");
        wrong.put("iban", "BE00 nee");
        wrong.put("startsOn", "31/2/2027");
        wrong.put("costs[0].costCents", "duizend & één");
        var saved = post(company.token(), "/fund/aanvragen/" + id + "/formulier", wrong);
        assertThat(saved.header("Location")).contains("bewaard=ja");
        assertThat(get(company.token(), "/fund/aanvragen/" + id + "/formulier"))
                .contains("BE00 nee", "31/2/2027", "duizend &amp; één");

        wrong.put("knop", "verder");
        wrong.put("version", version(get(company.token(), "/fund/aanvragen/" + id + "/formulier")));
        var refused = post(company.token(), "/fund/aanvragen/" + id + "/formulier", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("<title>Fout: ", "href=\"#iban\"", "href=\"#startsOn\"", "href=\"#costs-0-costCents\"")
                .contains("BE00 nee", "31/2/2027", "duizend &amp; één");
    }

    @Test
    void another_window_that_saved_meanwhile_is_told_and_what_is_typed_stays() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        var id = UUID.randomUUID();
        var url = "/fund/aanvragen/" + id + "/formulier";
        post(company.token(), url, typed(call, company, "bewaar"));
        var old = typed(call, company, "bewaar");
        old.put("version", "0");
        post(company.token(), url, old);
        var mine = typed(call, company, "bewaar");
        mine.put("goal", "Dit typte ik in het andere venster.");
        mine.put("version", "0");
        var answer = post(company.token(), url, mine);
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("intussen elders gewijzigd", "Dit typte ik in het andere venster.");
    }

    @Test
    void the_grant_is_calculated_without_javascript_and_while_typing() {
        var call = Fund.openCall(50_000);
        var company = fund.readyCompany();
        var id = UUID.randomUUID();
        var typed = typed(call, company, "bereken");
        typed.put("costs[0].costCents", "20.000");
        var saved = post(company.token(), "/fund/aanvragen/" + id + "/formulier", typed);
        assertThat(saved.header("Location")).endsWith("#berekening");
        assertThat(get(company.token(), "/fund/aanvragen/" + id + "/formulier"))
                .contains("€\u00a010.000,00", "begrensd tot het maximum");
        var live = post(company.token(), "/fund/aanvragen/berekening", typed).asString();
        assertThat(live).contains("€\u00a010.000,00").doesNotContain("<html");
    }

    @Test
    void what_a_company_told_before_is_not_asked_again() {
        var company = fund.readyCompany();
        fund.submitted(Fund.openCall(50_000), company, 1_000);
        var next = get(company.token(), "/fund/aanvragen/nieuw?oproep=" + Fund.openCall(50_000));
        assertThat(next).contains("BE68539007547034", "Lien Maes", "lien@voorbeeld.be", "02 123 45 67");
    }

    @Test
    void an_exhausted_envelope_is_said_on_the_page_and_the_draft_stays() {
        var call = Fund.openCall(1_000);
        var company = fund.readyCompany();
        var id = Fund.draft(company, call, Fund.project(5_000));
        var check = get(company.token(), "/fund/aanvragen/" + id + "/controle");
        var answer = post(company.token(), "/fund/aanvragen/" + id + "/indienen", Map.of("version", version(check)));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("volstaat niet meer");
        assertThat(get(company.token(), "/fund/aanvragen/" + id + "/formulier")).contains("Uw aanvraag");
    }

    @Test
    void the_list_searches_sorts_pages_and_exports() {
        var company = fund.readyCompany();
        for (var i = 0; i < 21; i++) {
            Fund.draft(company, Fund.openCall(50_000), Fund.project(1_000));
        }
        assertThat(get(company.token(), "/fund/aanvragen")).contains("Pagina 1 van 2");
        assertThat(get(company.token(), "/fund/aanvragen?pagina=2&sorteer=title"))
                .contains("Pagina 2 van 2");
        assertThat(get(company.token(), "/fund/aanvragen?zoek=bestaatniet")).contains("Niets gevonden");
        assertThat(get(company.token(), "/fund/aanvragen?zoek=100%25_")).contains("Niets gevonden");
        assertThat(get(company.token(), "/fund/aanvragen/export.csv").lines()).hasSize(22);
    }

    static Map<String, String> typed(UUID call, Fund.Ready company, String button) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("oproep", call.toString());
        fields.put("scan", company.scanId().toString());
        fields.put("goal", "De werkdruk in de verpakking met een vijfde verlagen.");
        fields.put("startsOn", today().plusDays(30).toString());
        fields.put("endsOn", today().plusDays(200).toString());
        fields.put("costs[0].action", "werkdrukdialoog");
        fields.put("costs[0].costCents", "6.000");
        fields.put("costs[1].action", "ergonomische-werkposten");
        fields.put("costs[1].costCents", "4.500,50");
        fields.put("iban", "BE68 5390 0754 7034");
        fields.put("contact.name", "Lien Maes");
        fields.put("contact.email", "lien@voorbeeld.be");
        fields.put("contact.phone", "02 123 45 67");
        fields.put("deMinimisReceivedCents", "0");
        fields.put("declared", "ja");
        fields.put("knop", button);
        return fields;
    }

    static String get(String token, String url) {
        return given().auth()
                .oauth2(token)
                .accept("text/html, text/csv")
                .urlEncodingEnabled(false)
                .get(url)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static Response post(String token, String url, Map<String, String> fields) {
        return given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParams(fields)
                .post(url);
    }

    static String version(String page) {
        var matcher = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String formId(String page) {
        var matcher = FORM_ID.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static long inputs(String page) {
        var form = page.substring(page.indexOf("<form method=\"post\""), page.lastIndexOf("</form>"));
        return TYPED.matcher(form).results().count();
    }
}
