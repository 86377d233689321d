package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan goes away while somebody sends their answers. */
@QuarkusTest
class RespondentTroubleTest {

    private static final String SEND = "/scan/invullen/verzenden";
    private static final String FORM = "code=" + ServiceStandIn.ENDING_CODE;

    @ParameterizedTest
    @CsvSource({
        "nl, nl-BE, Laad deze bladzijde over een minuut opnieuw",
        "de, de-BE, Laden Sie diese Seite in einer Minute neu",
        "fr, fr-BE, Rechargez cette page dans une minute",
        "en, en, Load this page again in a minute"
    })
    void who_sends_is_told_in_their_language_what_helps(String language, String tag, String told) {
        var answer = new Browser().postFromThePortal(SEND + "?taal=" + language, FORM);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("<html lang=\"" + tag + "\">", told);
    }

    @Test
    void a_browser_says_the_language_where_no_page_did() {
        var answer = new Browser()
                .post(SEND, FORM, "Sec-Fetch-Site", "same-origin", "Accept-Language", "it,en-GB;q=0.9,nl;q=0.5");
        assertThat(answer.body()).contains("<html lang=\"en\">");
    }

    /** The browser may not keep the questionnaire, so going back shows it empty. */
    @Test
    void nobody_is_promised_that_the_browser_still_has_what_was_filled_in() {
        assertThat(new Browser().postFromThePortal(SEND, FORM).body())
                .doesNotContain("staat er nog")
                .contains("Gebruik niet de knop Vorige");
    }

    /** Representatives only look: nothing of theirs can be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"/scan/inzage", "/scan/invullen"})
    void who_sent_no_answers_is_not_told_what_became_of_them(String page) {
        var answer = new Browser().postFromThePortal(page, FORM);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Probeer het over een minuut opnieuw")
                .doesNotContain("Antwoorden tellen", "Gebruik niet de knop Vorige");
    }

    @Test
    void a_program_gets_a_problem() {
        assertThat(new Browser().postFromThePortal("/api/scan/v1/sheets", FORM).body())
                .contains("urn:problem-type:belgif:service-unavailable");
    }
}
