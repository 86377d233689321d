package be.werkbaarheidsfonds.local;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.embedded.FreePorts;
import be.werkbaarheidsfonds.platform.embedded.KeycloakHome;
import be.werkbaarheidsfonds.platform.embedded.KeycloakServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm file in a real Keycloak: what is in its tokens, and its login page. */
class RealmOnKeycloakTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    static Path folder;

    private static KeycloakServer keycloak;

    @BeforeAll
    static void start() {
        var ports = FreePorts.several(2);
        // The one every run uses: it is prepared once per machine.
        var home = KeycloakHome.prepare(
                Path.of("../.local/cache/keycloak").toAbsolutePath().normalize(), RealmFile.FOLDER.toAbsolutePath());
        keycloak = KeycloakServer.start(home, folder.resolve("data"), folder, ports.get(0), ports.get(1));
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void a_person_with_two_mandates_gets_both_and_the_claims_of_acm_idm() throws Exception {
        var claims = claimsOf("grant_type=password&client_id=demo-loader&username=joris&password=" + Accounts.PASSWORD);
        assertThat(texts(claims.get("werkbaarheidsfonds_rol_3d")))
                .containsExactlyInAnyOrder(
                        "Bedrijf-Werkbaarheidsfonds:0999100196", "Bedrijf-Werkbaarheidsfonds:0999300334");
        assertThat(claims.get("vo_orgcode").asText()).isEqualTo("0999100196");
        assertThat(claims.get("vo_orgnaam").asText()).isEqualTo("Bakkerij De Korenaar nv");
        assertThat(claims.get("given_name").asText()).isEqualTo("Joris");
        assertThat(claims.get("sub").asText()).isNotBlank();
        assertThat(texts(claims.get("aud"))).contains("scan-service", "gateway");
    }

    @Test
    void every_account_can_log_in() throws Exception {
        for (var account : Accounts.all()) {
            var claims = claimsOf("grant_type=password&client_id=demo-loader&username=" + account.username()
                    + "&password=" + Accounts.PASSWORD);
            assertThat(claims.get("preferred_username").asText()).isEqualTo(account.username());
        }
    }

    @Test
    void a_partner_system_gets_its_scopes_and_no_others_audience() throws Exception {
        var claims =
                claimsOf("grant_type=client_credentials&client_id=partner-demo&client_secret=local-partner-secret");
        assertThat(claims.get("werkbaarheidsfonds_partner").asBoolean()).isTrue();
        assertThat(claims.get("scope").asText().split(" ", -1))
                .containsExactlyInAnyOrder("fund.read", "convenant.read");
        assertThat(texts(claims.get("aud"))).containsExactlyInAnyOrder("fund-service", "convenant-service");
    }

    @Test
    void the_login_page_is_dutch_and_looks_like_ours() throws Exception {
        var page = get("/protocol/openid-connect/auth?client_id=gateway&response_type=code&scope=openid"
                + "&redirect_uri=http://localhost:8080/aanmelden/terug"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
        assertThat(page)
                .contains("lang=\"nl\"")
                .contains("Werkbaarheidsfonds")
                .contains("css/werkbaarheidsfonds.css")
                .contains("Wachtwoord");
    }

    private static JsonNode claimsOf(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address("/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        var token = answer.get("access_token").asText().split("\\.", -1);
        return JSON.readTree(Base64.getUrlDecoder().decode(token[1]));
    }

    private static String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static URI address(String path) {
        return URI.create(keycloak.issuer("werkbaarheidsfonds") + path);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
