package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scan;a=b/x",
                "/scan%2fx",
                "/scan%2Fx",
                "/scan%5cx",
                "//scan/x",
                "/scan//x",
                "/scan/../fund",
                "/scan/..",
                "/fund/./x",
                "/scan/%2e%2e/fund",
                "/api/fund/v1/%252e",
                "http://elders.example/scan"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) {
        assertThat(RawRequest.send("GET " + path + " HTTP/1.1", "Accept: application/json"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:problem-type:belgif:bad-request");
    }

    @Test
    void a_backslash_in_a_path_is_refused() {
        assertThat(RawRequest.send("GET /scan\\x HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @Test
    void an_ambiguous_looking_query_is_none_of_the_gateways_business() {
        assertThat(RawRequest.send("GET /fund/oproepen?zoek=a//b;c%2f HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .contains("fund GET /fund/oproepen?zoek=a//b;c%2f");
    }

    @Test
    void a_change_another_site_asks_for_is_refused() {
        var browser = Browser.loggedInAs("an");
        for (var headers : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", "https://elders.example"),
                List.of("Origin", "null"),
                List.of("X-Nothing", "said"))) {
            var answer = browser.post("/fund/aanvragen", "a=1", headers.toArray(String[]::new));
            assertThat(answer.statusCode()).as("%s", headers).isEqualTo(403);
            assertThat(answer.body()).contains("Deze aanvraag kwam niet van een pagina van dit portaal");
        }
    }

    @Test
    void a_change_from_our_own_pages_passes() {
        var browser = Browser.loggedInAs("an");
        assertThat(browser.postFromThePortal("/fund/aanvragen", "a=1").body()).contains("body: a=1");
        assertThat(browser.post("/fund/aanvragen", "a=2", "Origin", "http://localhost:8080")
                        .body())
                .contains("body: a=2");
    }

    @Test
    void a_respondents_form_must_come_from_our_own_page_too() {
        assertThat(new Browser()
                        .post("/scan/invullen/blad", "a=1", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_api_call_with_a_cookie_is_held_to_the_same() {
        var browser = Browser.loggedInAs("an");
        assertThat(browser.post("/api/fund/v1/applications", "a=1", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (var path : List.of("/", "/privacy", "/fund/oproepen", "/nergens", "/dialogue-nergens")) {
            var headers = new Browser().get(path).headers();
            assertThat(headers.firstValue("content-security-policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
            assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
            assertThat(headers.firstValue("permissions-policy")).isPresent();
            assertThat(headers.firstValue("belgov-trace-id")).isPresent();
        }
    }

    @Test
    void what_a_caller_claims_about_forwarding_and_tracing_is_overwritten() {
        var answer = RawRequest.send(
                "GET /fund/oproepen HTTP/1.1",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: gopher",
                "X-Forwarded-For: 203.0.113.7",
                "Forwarded: for=203.0.113.7;host=evil.example",
                "BelGov-Trace-Id: 00000000-0000-0000-0000-000000000001");
        assertThat(answer)
                .contains("x-forwarded-host: localhost:8080", "x-forwarded-proto: http")
                .doesNotContain("evil.example", "203.0.113.7", "00000000-0000-0000-0000-000000000001");
    }

    @Test
    void metrics_are_not_for_what_comes_through_the_ingress() {
        assertThat(RawRequest.send("GET /q/metrics HTTP/1.1", "X-Forwarded-For: 203.0.113.7"))
                .startsWith("HTTP/1.1 404");
        assertThat(RawRequest.send("GET /q/health/live HTTP/1.1", "X-Forwarded-For: 203.0.113.7"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() {
        assertThat(RawRequest.send(
                        "POST /api/fund/v1/applications HTTP/1.1",
                        "Content-Type: application/json",
                        "Content-Length: 52428800"))
                .startsWith("HTTP/1.1 413")
                .contains("payload-too-large");
    }

    @Test
    void a_body_that_hides_its_length_is_refused() {
        assertThat(RawRequest.send(
                        "POST /api/fund/v1/applications HTTP/1.1",
                        "Content-Type: application/json",
                        "Transfer-Encoding: chunked"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Length");
    }
}
