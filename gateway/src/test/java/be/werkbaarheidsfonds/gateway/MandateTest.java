package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MandateTest {

    @Test
    void a_person_with_several_mandates_chooses_before_anything_else() {
        var browser = Browser.loggedInAs("joris");
        assertThat(Browser.location(browser.get("/"))).isEqualTo("/mandaat?terug=%2F");
        assertThat(Browser.location(browser.get("/scan/nieuw"))).isEqualTo("/mandaat?terug=%2Fscan%2Fnieuw");
        assertThat(browser.get("/mandaat").body()).contains("0999.100.196", "0999.300.334");
    }

    @Test
    void the_choice_shows_the_names_the_register_knows() {
        assertThat(Browser.loggedInAs("joris").get("/mandaat").body()).contains("Zorghuis Ter Linde vzw");
    }

    @Test
    void the_choice_travels_to_the_services_and_shows_on_every_page() {
        var browser = Browser.loggedInAs("joris");
        var chosen = browser.postFromThePortal("/mandaat", "onderneming=0999300334&terug=/scan/nieuw");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(Browser.location(chosen)).endsWith("/scan/nieuw");
        assertThat(browser.get("/scan/nieuw").body()).contains("werkbaarheidsfonds-mandate: 0999300334");
        assertThat(browser.get("/privacy").body()).contains("0999.300.334", "Wissel van onderneming");
    }

    @Test
    void who_acts_for_one_company_is_never_asked() {
        var browser = Browser.loggedInAs("an");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/privacy").body())
                .contains("Bakkerij De Korenaar")
                .doesNotContain("Wissel van");
    }

    @Test
    void a_company_that_is_not_in_the_token_is_refused() {
        var browser = Browser.loggedInAs("joris");
        var answer = browser.postFromThePortal("/mandaat", "onderneming=0403019261&terug=/scan");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kies de onderneming waarvoor u handelt.");
    }

    @Test
    void a_forged_choice_is_forgotten_and_asked_anew() {
        var browser = Browser.loggedInAs("joris");
        browser.setCookie("werkbaarheidsfonds-mandaat", "0403019261");
        assertThat(Browser.location(browser.get("/scan"))).isEqualTo("/scan");
        assertThat(browser.cookieNames()).doesNotContain("werkbaarheidsfonds-mandaat");
        browser.logIn("joris");
        assertThat(Browser.location(browser.get("/scan"))).startsWith("/mandaat");
    }

    @Test
    void a_mandate_header_from_a_browser_is_dropped() {
        var browser = Browser.loggedInAs("an");
        assertThat(browser.get("/scan", "Werkbaarheidsfonds-Mandate", "0999300334")
                        .body())
                .startsWith("scan GET")
                .doesNotContain("0999300334");
    }

    @Test
    void the_choice_is_forgotten_at_logout() {
        var browser = Browser.loggedInAs("joris");
        browser.postFromThePortal("/mandaat", "onderneming=0999300334&terug=/");
        browser.get("/afmelden");
        assertThat(browser.cookieNames()).doesNotContain("werkbaarheidsfonds-mandaat");
    }
}
