package be.werkbaarheidsfonds.scan.representatives;

import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.regex.Pattern;

/** Links as a company gives them and representatives use them. */
final class Links {

    private static final Pattern TOKEN = Pattern.compile("/scan/inzage#([0-9A-Z-]+)");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private Links() {}

    static String page(ScanOfTests scan) {
        return "/scan/" + scan.id() + "/inzage";
    }

    /** Made or replaced, as a company does on the page it sees. */
    static String make(ScanOfTests scan) {
        var answer = make(scan, version(scan));
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        var token = TOKEN.matcher(answer.asString());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    static Response make(ScanOfTests scan, int version) {
        return browser(scan.company()).formParam("version", version).post(page(scan));
    }

    static int version(ScanOfTests scan) {
        var version = VERSION.matcher(browser(scan.company()).get(page(scan)).asString());
        assertThat(version.find()).isTrue();
        return Integer.parseInt(version.group(1));
    }

    static Response withdraw(ScanOfTests scan) {
        return browser(scan.company()).post(page(scan) + "/intrekken");
    }

    /** Without an account. */
    static Response look(String token) {
        return given().accept(ContentType.HTML).formParam("code", token).post("/scan/inzage");
    }

    static Response fetch(String token) {
        return given().formParam("code", token).post("/scan/inzage/resultaat.pdf");
    }
}
