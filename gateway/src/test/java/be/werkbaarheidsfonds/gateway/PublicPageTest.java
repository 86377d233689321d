package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicPageTest {

    @Test
    void a_respondent_needs_no_login_and_takes_nothing_of_a_session_along() {
        var visitor = new Browser().get("/scan/invullen");
        assertThat(visitor.statusCode()).isEqualTo(200);
        var employee = Browser.loggedInAs("joris");
        employee.setCookie("werkbaarheidsfonds-mandaat", "0999300334");
        var page = employee.get("/scan/invullen", "X-Forwarded-For", "203.0.113.7", "X-Real-IP", "203.0.113.7");
        assertThat(page.body())
                .doesNotContain("cookie:", "authorization:", "werkbaarheidsfonds-mandate", "203.0.113.7", "127.0.0.1");
    }

    @Test
    void a_worker_representative_needs_no_login_either_and_the_company_s_page_of_the_link_does() {
        var employee = Browser.loggedInAs("joris");
        assertThat(new Browser().get("/scan/inzage").statusCode()).isEqualTo(200);
        assertThat(employee.get("/scan/inzage").body()).doesNotContain("cookie:", "authorization:");
        var ofTheCompany = "/scan/0b8f7f4e-0000-4000-8000-000000000000/inzage";
        assertThat(new Browser().get(ofTheCompany).statusCode()).isNotEqualTo(200);
    }

    @Test
    void calls_are_open_to_visitors_and_know_who_is_logged_in() {
        assertThat(new Browser().get("/fund/oproepen/1").body()).doesNotContain("authorization:");
        assertThat(Browser.loggedInAs("an").get("/fund/oproepen/1").body()).contains("authorization: Bearer");
    }

    @Test
    void the_pages_of_the_portal_itself_are_open() {
        for (var path : List.of("/", "/privacy", "/toegankelijkheid", "/portal/stijl", "/afgemeld", "/aangemeld")) {
            assertThat(new Browser().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void assets_are_kept_for_ever_under_their_digest_and_asked_again_under_another() {
        var page = new Browser().get("/").body();
        var stylesheet = Pattern.compile("/portal/[0-9a-f]+/portal\\.css").matcher(page);
        assertThat(stylesheet.find()).isTrue();
        var css = new Browser().get(stylesheet.group());
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("cache-control").orElse("")).contains("immutable", "max-age=31536000");
        var other = new Browser().get("/portal/0000000000/portal.css");
        assertThat(other.headers().firstValue("cache-control").orElse("")).contains("no-cache");
    }

    @Test
    void no_page_holds_an_inline_script_or_style_or_an_address_outside() {
        for (var path : List.of("/", "/privacy", "/toegankelijkheid", "/portal/stijl", "/nergens")) {
            assertThat(new Browser().get(path).body())
                    .as(path)
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=")
                    .doesNotContainPattern("(src|href)=\"https?:");
        }
    }
}
