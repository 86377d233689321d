package be.werkbaarheidsfonds.scan.selfscan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.register.MenuAction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SelfScanTest {

    private static final String PAGE = "/scan/zelfscan";
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\bsrc=)|\\son[a-z]+=|<style|\\sstyle=");

    private static String body(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    @Test
    void everyone_gets_the_page_without_an_account() {
        var page = body(PAGE);
        assertThat(page).contains("31 korte zinnen", "data-definition=", "data-menu=", "Ik pieker");
        assertThat(page).doesNotContain("Mijn leidinggevende");
    }

    @Test
    void there_is_no_form_to_send_anything_with() {
        assertThat(body(PAGE)).doesNotContain("<form", "type=\"submit\"", "formaction", "action=");
    }

    @Test
    void nothing_in_the_page_runs_inline() {
        assertThat("<script>x</script>").containsPattern(INLINE);
        assertThat(body(PAGE)).doesNotContainPattern(INLINE);
    }

    /** What scripts could send or keep answers with. The worker fetches what the page asks for, and sees no answer. */
    @ParameterizedTest
    @ValueSource(strings = {"scoren.js", "zelfscan.js"})
    void its_scripts_send_and_keep_nothing(String script) {
        assertThat(body(PAGE + "/v1/" + script))
                .doesNotContain(
                        "fetch(",
                        "XMLHttpRequest",
                        "sendBeacon",
                        "WebSocket",
                        "EventSource",
                        "localStorage",
                        "sessionStorage",
                        "indexedDB",
                        "document.cookie",
                        "postMessage",
                        "innerHTML",
                        ".submit(",
                        "location =",
                        "location.href");
    }

    @Test
    void the_worker_may_serve_the_page_and_answers_only_what_is_fetched() {
        given().get(PAGE + "/werker.js")
                .then()
                .statusCode(200)
                .header("Service-Worker-Allowed", equalTo(PAGE))
                .header("Content-Type", org.hamcrest.Matchers.startsWith("text/javascript"));
        assertThat(body(PAGE + "/werker.js"))
                .contains("request.method !== 'GET'")
                .doesNotContain("importScripts");
    }

    @Test
    void the_menu_travels_with_the_page() {
        var action = new MenuAction(new MenuActionPublished(
                "pauzes",
                "Pauzes \"echt\" nemen",
                "Rust </div> inplannen.",
                "werkstress",
                List.of("work-stress"),
                List.of(),
                0,
                0,
                "small"));
        var scan = SelfScan.of(new Instruments().basePackage(), List.of(action));
        assertThat(scan.menu())
                .contains("Pauzes \\\"echt\\\" nemen", "work-stress")
                .doesNotContain("voeding");
        assertThat(SelfScanPages.Templates.questions(scan).render())
                .contains("Pauzes \\&quot;echt\\&quot; nemen", "Rust &lt;/div&gt; inplannen.");
    }

    @Test
    void a_statement_with_answers_of_its_own_is_answered_with_those() {
        var support = SelfScan.of(new Instruments().get("hse-mst-1"), List.of()).groups().stream()
                .filter(group -> group.label().equals("Steun van de leidinggevende"))
                .findFirst()
                .orElseThrow();
        assertThat(support.questions())
                .extracting(question -> question.options().getLast().text())
                .containsExactly("Altijd", "Altijd", "Helemaal eens", "Helemaal eens", "Helemaal eens");
        assertThat(support.questions().get(0).question()).isNotNull();
        assertThat(support.questions().get(2).question()).isNull();
    }
}
