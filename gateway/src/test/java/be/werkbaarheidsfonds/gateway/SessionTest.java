package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SessionTest {

    @Test
    void a_visitor_who_asks_for_a_page_goes_to_the_login_page_and_back() {
        var browser = new Browser();
        var challenge = browser.get("/scan/campagnes?a=1");
        assertThat(challenge.statusCode()).isEqualTo(302);
        assertThat(Browser.location(challenge)).contains("/auth?").contains("client_id=gateway", "code_challenge=");

        var back = browser.get("/aanmelden/terug?code=an&state=" + Browser.parameter(challenge, "state"));
        assertThat(Browser.location(back)).endsWith("/scan/campagnes?a=1");

        var page = browser.get("/scan/campagnes?a=1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("scan GET /scan/campagnes?a=1").contains("authorization: Bearer ey");
    }

    @Test
    void no_cookie_reaches_a_service_and_none_comes_back() {
        var browser = Browser.loggedInAs("an");
        var page = browser.get("/fund/aanvragen");
        assertThat(page.body()).startsWith("fund GET").doesNotContain("cookie:");
        assertThat(browser.cookieNames()).contains("q_session").doesNotContain("from-fund");
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_to_other_sites() {
        var browser = new Browser();
        var answer = browser.logIn("an");
        var cookie = answer.headers().allValues("set-cookie").stream()
                .filter(c -> c.startsWith("q_session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(cookie).as("encrypted, not a readable token").doesNotContain("eyJ0eXAiOiJKV1Qi");
    }

    @Test
    void more_claims_than_one_cookie_holds_still_make_a_session() {
        var browser = Browser.loggedInAs("rijk");
        assertThat(browser.cookieNames().stream().filter(name -> name.startsWith("q_session")))
                .hasSizeGreaterThan(1);
        assertThat(Browser.location(browser.get("/scan"))).startsWith("/mandaat");
    }

    @Test
    void logging_out_ends_the_session_here_and_at_the_identity_provider() {
        var browser = Browser.loggedInAs("an");
        var out = browser.get("/afmelden");
        assertThat(Browser.location(out)).contains("/logout?").contains("post_logout_redirect_uri=");
        assertThat(browser.cookieNames()).noneMatch(name -> name.startsWith("q_session"));
        assertThat(browser.get("/scan").statusCode()).isEqualTo(302);
        assertThat(browser.get("/afgemeld").body()).contains("U bent afgemeld");
    }

    @Test
    void logging_out_without_a_session_says_goodbye_too() {
        assertThat(Browser.location(new Browser().get("/afmelden"))).isEqualTo("/afgemeld");
    }

    @Test
    void a_form_sent_after_the_session_ended_comes_back_with_all_that_was_typed() {
        var answer = new Browser().postFromThePortal("/fund/aanvragen?stap=2", "title=Rust+%26+regelmaat&cost=12500");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("U bent intussen afgemeld", "Opnieuw verzenden")
                .contains("action=\"/fund/aanvragen?stap=2\"")
                .contains("name=\"title\" value=\"Rust &amp; regelmaat\"", "name=\"cost\" value=\"12500\"");
    }

    @Test
    void an_expired_session_leads_to_the_login_page() {
        var browser = Browser.loggedInAs("kort");
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(browser.get("/scan").statusCode()).isEqualTo(302));
        assertThat(browser.postFromThePortal("/scan", "a=1").body()).contains("U bent intussen afgemeld");
    }

    @Test
    void a_login_that_fails_says_so_and_does_not_loop() {
        var browser = new Browser();
        var challenge = browser.get("/aanmelden");
        var answer = browser.get("/aanmelden/terug?code=weg&state=" + Browser.parameter(challenge, "state"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Aanmelden is niet gelukt", "href=\"/aanmelden\"");
    }

    @Test
    void coming_back_without_having_left_leads_home() {
        assertThat(Browser.location(new Browser().get("/aanmelden/terug?code=an&state=unknown")))
                .isEqualTo("/");
    }

    @Test
    void an_open_page_stays_open_when_the_session_is_no_longer_valid() {
        var browser = Browser.loggedInAs("kort");
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(browser.get("/scan").statusCode()).isEqualTo(302));
        var again = Browser.loggedInAs("kort");
        Awaitility.await()
                .untilAsserted(() -> assertThat(again.get("/privacy").body()).contains("Privacy", "Aanmelden"));
    }

    @Test
    void the_way_back_after_login_never_leads_to_another_site() {
        var browser = Browser.loggedInAs("an");
        assertThat(Browser.location(browser.get("/aanmelden?terug=//elders.example")))
                .isEqualTo("/");
        assertThat(Browser.location(browser.get("/aanmelden?terug=https://elders.example")))
                .isEqualTo("/");
        assertThat(Browser.location(browser.get("/aanmelden?terug=/fund"))).isEqualTo("/fund");
    }
}
