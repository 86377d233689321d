package be.werkbaarheidsfonds.scan.responding;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The largest questionnaire there is, on a phone that was never here: under 100 KB, everything it loads included. */
@QuarkusTest
class WeightTest {

    private static final int MOST = 100_000;
    private static final Pattern LOADED =
            Pattern.compile("<(?:link|script)[^>]* (?:href|src)=\"(/[^\"]+)\"|url\\(['\"]?(/[^'\")]+)");

    @TestHTTPResource("/")
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();
    private final TreeSet<String> loaded = new TreeSet<>();
    private int bytes;

    @Test
    void three_modules_two_margins_and_five_hundred_departments_are_under_a_hundred_kilobytes() {
        weigh(20);
    }

    /** Then which are shown together is told too. */
    @Test
    void so_they_are_when_all_five_hundred_are_too_small_to_be_shown_apart() {
        weigh(6);
    }

    private void weigh(int headcountOfEach) {
        var code = largestScan(headcountOfEach).codes().getFirst();

        load(HttpRequest.newBuilder(service.resolve("/scan/invullen")).GET());
        var page = load(HttpRequest.newBuilder(service.resolve("/scan/invullen"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("code=" + code)));

        assertThat(page).contains("Afdeling 499 van de vestiging (" + headcountOfEach + " mensen)");
        assertThat(page.contains("Te klein om apart te tonen")).isEqualTo(headcountOfEach < 10);
        assertThat(loaded).anyMatch(path -> path.endsWith(".woff2")).anyMatch(path -> path.endsWith("invullen.js"));
        assertThat(bytes).as("of both pages with %s", loaded).isLessThan(MOST);
    }

    private static ScanOfTests largestScan(int headcountOfEach) {
        var half = 250 * headcountOfEach;
        var input = new LinkedHashMap<>(ScanOfTests.input(Map.of()));
        input.put("headcount", 2 * half);
        input.put(
                "departments",
                IntStream.range(0, 500)
                        .mapToObj(i ->
                                Map.of("name", "Afdeling " + i + " van de vestiging", "headcount", headcountOfEach))
                        .toList());
        input.put(
                "margins",
                Map.of(
                        "status",
                        Map.of("arbeider", half, "bediende", half),
                        "age",
                        Map.of("under-30", half, "30-44", half)));
        input.put("modules", List.of("werkdruk-1", "telewerk-1", "bereikbaarheid-1"));
        return ScanOfTests.saying(input).open();
    }

    /** The page, with what it loads counted too. */
    private String load(HttpRequest.Builder request) {
        var text = fetch(request);
        var resources = LOADED.matcher(text);
        while (resources.find()) {
            var path = resources.group(1) == null ? resources.group(2) : resources.group(1);
            if (loaded.add(path)) {
                load(HttpRequest.newBuilder(service.resolve(path)).GET());
            }
        }
        return text;
    }

    /** As it comes over the line, without headers. */
    private String fetch(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(200);
            bytes += answer.body().length;
            var isZipped = answer.headers().firstValue("Content-Encoding").equals(java.util.Optional.of("gzip"));
            try (var body = new ByteArrayInputStream(answer.body());
                    var plain = isZipped ? new GZIPInputStream(body) : body) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
