package be.werkbaarheidsfonds.scan.responding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.qute.i18n.Message;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dutch is always there and prevails; French and English are the same way in other words (rule A2). */
@QuarkusTest
class LanguageTest {

    private static final String FORM = "/scan/invullen";

    @ParameterizedTest
    @ValueSource(strings = {"fr-BE", "en"})
    void every_word_is_translated(String tag) throws IOException {
        var words = new Properties();
        try (var file =
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/respondent_" + tag + ".properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        var keys = Arrays.stream(RespondentWords.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .map(java.lang.reflect.Method::getName)
                .toList();
        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void a_browser_is_answered_in_its_own_language_or_in_dutch() {
        assertThat(Language.preferred(List.of(Locale.GERMAN, Locale.FRANCE, Locale.ENGLISH)))
                .isEqualTo(Language.FRENCH);
        assertThat(Language.preferred(List.of(Locale.forLanguageTag("*")))).isEqualTo(Language.DUTCH);
        given().header("Accept-Language", "fr-BE,fr;q=0.9,nl;q=0.5")
                .get(FORM)
                .then()
                .body(containsString("<html lang=\"fr-BE\">"))
                .body(containsString("Votre code"));
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
