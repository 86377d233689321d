package be.werkbaarheidsfonds.scan.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.ballot.HashesOfTests;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Rule B2, addresses live apart from codes: whoever dumps the database of a mailed scan while it runs puts the
 * rows of both tables side by side, in every order the database keeps of itself.
 */
@QuarkusTest
class PairingAttackTest {

    private static final int PEOPLE = 400;
    private static final int MISTYPED_ONE_IN = 20;

    /** Of as many pairs by chance, one is right on average; more than these are so once in a billion. */
    private static final int MOST_RIGHT_BY_CHANCE = 12;

    /** The correlation of two orders that have nothing to do with each other stays below six deviations. */
    private static final double STRONGEST_BY_CHANCE = 6 / Math.sqrt(PEOPLE);

    private static final Pattern CODE = Pattern.compile("#(\\S+)");

    @Inject
    MockMailbox mailbox;

    @Inject
    SendInvitations send;

    @Inject
    DataSource database;

    @Inject
    HashesOfTests hashes;

    @Test
    void the_places_of_rows_pair_no_address_with_its_code() throws SQLException {
        var scan = new ScanOfTests(Map.of("Productie", PEOPLE)).open();
        invite(scan);
        mistyped().forEach(address -> correct(scan, address));
        var before = inOrder("SELECT address FROM invitation WHERE campaign_id = ? ORDER BY ctid", scan);

        mailbox.clear();
        send.sendDue();

        var codeOf = codesInTheMails(before);
        var after = inOrder("SELECT address FROM invitation WHERE campaign_id = ? ORDER BY ctid", scan);
        var stored = inOrder("SELECT encode(hash, 'hex') FROM ballot_code WHERE campaign_id = ? ORDER BY ctid", scan);
        for (var addresses : List.of(before, after, addresses())) {
            var places = addresses.stream()
                    .map(address -> stored.indexOf(codeOf.get(address)))
                    .toList();
            assertThat(places).doesNotContain(-1);
            assertThat(rightPairs(places)).isLessThanOrEqualTo(MOST_RIGHT_BY_CHANCE);
            assertThat(Math.abs(correlation(places))).isLessThan(STRONGEST_BY_CHANCE);
        }
    }

    private static void invite(ScanOfTests scan) {
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.company(scan.company()))
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParam("addresses", String.join("\n", asGiven()))
                .post("/scan/" + scan.id() + "/uitnodigingen")
                .then()
                .statusCode(303);
    }

    private static void correct(ScanOfTests scan, String address) {
        ScanOfTests.browser(scan.company())
                .formParam("version", scan.get().jsonPath().getLong("version"))
                .formParam("wrong", "x" + address)
                .formParam("right", address)
                .post("/scan/" + scan.id() + "/uitnodigingen/verbeteren")
                .then()
                .statusCode(303);
    }

    private static List<String> addresses() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "iemand%03d@paren.example".formatted(i))
                .toList();
    }

    /** One in twenty: they were given with a letter too many. */
    private static List<String> mistyped() {
        return IntStream.range(0, PEOPLE / MISTYPED_ONE_IN)
                .mapToObj(i -> addresses().get(i * MISTYPED_ONE_IN))
                .toList();
    }

    private static List<String> asGiven() {
        var mistyped = Set.copyOf(mistyped());
        return addresses().stream()
                .map(address -> mistyped.contains(address) ? "x" + address : address)
                .toList();
    }

    /** What only each person knows. */
    private Map<String, String> codesInTheMails(List<String> addresses) {
        return addresses.stream().collect(Collectors.toMap(address -> address, address -> {
            var found = CODE.matcher(mailbox.getMailsSentTo(address).getFirst().getText());
            assertThat(found.find()).isTrue();
            return hashes.of(found.group(1));
        }));
    }

    private List<String> inOrder(String sql, ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, scan.id());
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    private static long rightPairs(List<Integer> places) {
        return IntStream.range(0, places.size()).filter(i -> places.get(i) == i).count();
    }

    /** Of two orders, each a permutation of as many. */
    private static double correlation(List<Integer> places) {
        var squares = IntStream.range(0, places.size())
                .mapToDouble(i -> Math.pow(places.get(i) - i, 2))
                .sum();
        var n = (double) places.size();
        return 1 - 6 * squares / (n * (n * n - 1));
    }
}
