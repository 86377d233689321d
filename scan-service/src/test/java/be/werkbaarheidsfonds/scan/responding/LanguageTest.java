package be.werkbaarheidsfonds.scan.responding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.report.EmployeeWords;
import io.quarkus.qute.i18n.Message;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dutch is always there and prevails; French, German and English are the same way in other words (rule A2). */
@QuarkusTest
class LanguageTest {

    private static final String FORM = "/scan/invullen";

    @ParameterizedTest
    @ValueSource(strings = {"fr-BE", "de-BE", "en"})
    void every_word_is_translated(String tag) throws IOException {
        assertThat(wordsOf("respondent_" + tag)).containsExactlyInAnyOrderElementsOf(wordsOf(RespondentWords.class));
        assertThat(wordsOf("privacy_" + tag)).containsExactlyInAnyOrderElementsOf(wordsOf(PrivacyWords.class));
        assertThat(wordsOf("fault_" + tag)).containsExactlyInAnyOrderElementsOf(wordsOf(FaultWords.class));
        assertThat(wordsOf("employees_" + tag)).containsExactlyInAnyOrderElementsOf(wordsOf(EmployeeWords.class));
    }

    private static Set<String> wordsOf(String file) throws IOException {
        var words = new Properties();
        try (var stream =
                Objects.requireNonNull(LanguageTest.class.getResourceAsStream("/messages/" + file + ".properties"))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }

    private static List<String> wordsOf(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .map(java.lang.reflect.Method::getName)
                .toList();
    }

    @Test
    void a_day_comes_before_its_month_as_is_written_in_belgium() {
        var day = LocalDate.of(2026, 11, 27);
        assertThat(Arrays.stream(Language.values()).map(language -> language.day(day)))
                .containsExactly("27 november 2026", "27 novembre 2026", "27. November 2026", "27 November 2026");
    }

    @Test
    void who_sees_what_leads_to_a_privacy_page_in_the_same_language() {
        var scan = new ScanOfTests(Map.of("Productie", 24)).open();
        given().formParam("code", scan.codes().getFirst())
                .formParam("taal", "fr")
                .post(FORM)
                .then()
                .body(containsString("href=\"/scan/invullen/privacy?taal=fr\""))
                .body(containsString("pour améliorer le questionnaire"));
        given().get(FORM + "/privacy?taal=fr")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"fr-BE\">"))
                .body(containsString("Ce que nous ne pouvons pas promettre"))
                .body(containsString("Le texte néerlandais fait foi"));
        given().header("Accept-Language", "en").get(FORM + "/privacy").then().body(containsString("What we can"));
        given().get(FORM + "/privacy?taal=nl")
                .then()
                .body(containsString("per taal op bij andere scans"))
                .body(not(containsString("nog niet getoetst")));
    }

    @Test
    void a_browser_is_answered_in_its_own_language_or_in_dutch() {
        assertThat(Language.preferred(List.of(Locale.ITALIAN, Locale.FRANCE, Locale.ENGLISH)))
                .isEqualTo(Language.FRENCH);
        assertThat(Language.preferred(List.of(Locale.forLanguageTag("*")))).isEqualTo(Language.DUTCH);
        given().header("Accept-Language", "fr-BE,fr;q=0.9,nl;q=0.5")
                .get(FORM)
                .then()
                .body(containsString("<html lang=\"fr-BE\">"))
                .body(containsString("Votre code"));
        given().header("Accept-Language", "de-DE,en;q=0.5")
                .get(FORM)
                .then()
                .body(containsString("<html lang=\"de-BE\">"))
                .body(containsString("Den Scan ausfüllen"));
        given().header("Accept-Language", "fr").get(FORM + "?taal=en").then().body(containsString("Your code"));
    }

    @Test
    void the_whole_way_is_in_the_language_that_was_chosen() {
        var scan = new ScanOfTests(Map.of("Productie", 24, "Kantoor", 18)).open();
        var code = scan.codes().getFirst();
        var page = given().formParam("code", code)
                .formParam("taal", "fr")
                .post(FORM)
                .then()
                .statusCode(200)
                .body(containsString("Dans quel service travaillez-vous"))
                .body(containsString("Le texte néerlandais fait foi"))
                .body(containsString("Tout à fait d&#39;accord"))
                .body(not(containsString("Zeg ik liever niet")))
                .extract()
                .htmlPath();
        var sheet = page.getString("**.find { it.@name == 'sheet' }.@value");
        given().formParam("code", code)
                .formParam("taal", "fr")
                .formParam("sheet", sheet)
                .formParam("department", "9")
                .post(FORM + "/verzenden")
                .then()
                .statusCode(422)
                .body(containsString("Choisissez une réponse de la liste"));
        var thanks = given().redirects()
                .follow(false)
                .formParam("code", code)
                .formParam("taal", "fr")
                .formParam("sheet", sheet)
                .post(FORM + "/verzenden")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().get(thanks).then().body(containsString("Vos réponses sont bien arrivées"));
    }

    @Test
    void what_goes_wrong_with_a_code_is_said_in_it_too() {
        given().formParam("code", "0000-0000-0000")
                .formParam("taal", "en")
                .post(FORM)
                .then()
                .statusCode(404)
                .body(containsString("We don&#39;t know this code"));
    }

    @Test
    void words_are_text_and_never_markup() {
        var scan = new ScanOfTests(Map.of("Productie", 24)).open();
        given().formParam("code", scan.codes().getFirst())
                .formParam("taal", "en")
                .post(FORM)
                .then()
                .body(containsString("We don&#39;t know who you are"));
    }

    @Test
    void a_shared_tablet_keeps_nothing_and_starts_over() {
        var scan = new ScanOfTests(Map.of("Productie", 24)).open();
        given().get(FORM + "/kiosk").then().header("Cache-Control", "no-store").body(containsString("name=\"kiosk\""));
        given().formParam("code", scan.codes().getFirst())
                .formParam("kiosk", "ja")
                .post(FORM)
                .then()
                .header("Cache-Control", "no-store")
                .body(containsString("data-kiosk=\"/scan/invullen/kiosk?taal=nl\""))
                .body(not(containsString("data-shared-device")));
        given().get(FORM + "/bedankt?taal=nl&kiosk=ja")
                .then()
                .body(containsString("http-equiv=\"refresh\" content=\"20; url=/scan/invullen/kiosk?taal=nl\""));
    }
}
