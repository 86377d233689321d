package be.werkbaarheidsfonds.local;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final Path SECTORS = Path.of("../convenant-service/src/main/resources/reference/sectors.json");

    private final RealmFile realm = RealmFile.read();

    @Test
    void the_accounts_we_tell_people_of_are_the_users_of_the_realm() {
        assertThat(realm.users().map(u -> u.get("username").asText()))
                .containsExactlyElementsOf(
                        Accounts.all().stream().map(Accounts.Account::username).toList());
        assertThat(realm.users().flatMap(u -> RealmFile.texts(u.get("credentials"), "value").stream()))
                .hasSameSizeAs(Accounts.all())
                .containsOnly(Accounts.PASSWORD);
    }

    @Test
    void every_role_is_one_the_suite_knows_and_every_one_it_knows_is_held() {
        assertThat(roles().map(RealmFileTest::kind).distinct())
                .containsExactlyInAnyOrder(
                        "Bedrijf",
                        "Sectorconsulent",
                        "FondsBeoordelaar",
                        "FondsGoedkeurder",
                        "FondsPenningmeester",
                        "Beleid",
                        "Beheerder");
    }

    @Test
    void every_enterprise_number_has_a_right_check_digit() {
        var numbers = Stream.concat(
                        roles().map(role -> role.substring(role.indexOf(':') + 1)),
                        realm.users().flatMap(u -> RealmFile.attribute(u, "vo_orgcode").stream()))
                .filter(number -> !number.startsWith("OVO"))
                .toList();
        assertThat(numbers)
                .hasSizeGreaterThan(8)
                .allMatch(n -> EnterpriseNumber.parse(n).isPresent());
    }

    @Test
    void the_consultants_sector_is_one_of_the_reference_data() throws IOException {
        var sectors =
                RealmFile.texts(new ObjectMapper().readTree(SECTORS.toFile()).get("sectors"), "code");
        var served = roles().filter(r -> kind(r).equals("Sectorconsulent"))
                .map(r -> r.substring(r.indexOf('-') + 1, r.indexOf(':')))
                .toList();
        assertThat(served).isNotEmpty();
        assertThat(sectors).containsAll(served);
    }

    @Test
    void tokens_are_meant_for_every_service() {
        var audiences = realm.mappersOfScope("werkbaarheidsfonds")
                .filter(m -> m.get("protocolMapper").asText().equals("oidc-audience-mapper"))
                .map(m -> m.get("config").get("included.custom.audience").asText());
        assertThat(audiences)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Service.values()).map(Service::module).toList());
    }

    @Test
    void clients_have_only_scopes_that_exist() {
        var used = realm.clients()
                .flatMap(c -> c.get("defaultClientScopes").valueStream())
                .map(JsonNode::asText)
                .distinct()
                .toList();
        assertThat(used).isNotEmpty().isSubsetOf(realm.scopes());
    }

    @Test
    void only_the_loader_of_demo_data_may_hand_in_passwords() {
        var allowed = realm.clients()
                .filter(c -> c.get("directAccessGrantsEnabled").asBoolean())
                .map(c -> c.get("clientId").asText());
        assertThat(allowed).containsExactly("demo-loader");
        assertThat(realm.client("gateway").get("implicitFlowEnabled").asBoolean())
                .isFalse();
    }

    private Stream<String> roles() {
        return realm.users().flatMap(u -> RealmFile.attribute(u, "werkbaarheidsfonds_rol_3d").stream());
    }

    private static String kind(String role) {
        return role.substring(0, role.indexOf('-'));
    }
}
