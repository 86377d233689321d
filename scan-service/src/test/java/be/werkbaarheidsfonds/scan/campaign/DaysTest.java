package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import be.werkbaarheidsfonds.scan.ballot.SheetSeal;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rule B8 counts days; here they pass at once, in the database. */
@QuarkusTest
class DaysTest {

    private static final Map<String, Integer> ONE = Map.of("Productie", 40);

    @Inject
    Instruments instruments;

    @Inject
    DataSource database;

    @Inject
    CampaignAccess access;

    @Inject
    Campaigns campaigns;

    @Inject
    PerformAction perform;

    @Inject
    BallotBox box;

    @Inject
    SheetSeal seal;

    @Inject
    ScanSettings settings;

    @Inject
    Clock clock;

    @Test
    void the_next_scan_opens_180_days_after_the_last_and_not_one_sooner() throws SQLException {
        var first = new ScanOfTests(ONE).open();
        first.answer(Sheets.many(12, 0));
        first.act("close").then().statusCode(200);
        var next = new ScanOfTests(first.company(), ONE);

        assertThatThrownBy(() -> open(next))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("too-soon"));
        pass("closed_on", 179, first);
        assertThatThrownBy(() -> open(next)).hasMessageContaining("minder dan 180 dagen geleden");
        pass("closed_on", 1, first);
        assertThat(open(next)).hasSize(40);
    }

    @Test
    void a_scan_whose_last_day_is_over_is_not_opened() throws SQLException {
        var draft = new ScanOfTests(ONE);
        pass("closes_on", 14, draft);
        draft.act("open").then().statusCode(409).body("type", containsString("closing-day-passed"));
    }

    @Test
    void a_scan_whose_last_day_is_over_is_not_extended() throws SQLException {
        var scan = new ScanOfTests(ONE).open();
        pass("closes_on", 15, scan);
        as(scan.company())
                .header("If-Match", scan.etag())
                .body(Map.of("closesOn", ScanOfTests.lastDay()))
                .post(scan.path() + "/extend")
                .then()
                .statusCode(409)
                .body("type", containsString("closing-day-passed"));
    }

    /** As in production: tests make many scans of one company, so theirs need no rest. */
    private List<BallotCode> open(ScanOfTests scan) {
        var opens = new OpenCampaign(access, campaigns, perform, instruments, box, seal, new Rested(settings), clock);
        var company = EnterpriseNumber.parse(scan.company()).orElseThrow();
        var caller = new Caller(
                "someone", "Iemand", company, null, Set.of(company), Set.of(), Set.of(Roles.COMPANY), Set.of());
        return QuarkusTransaction.requiringNew()
                .call(() -> opens.with(
                        caller,
                        scan.id(),
                        new RequestedCodes(HandOut.FILE, true, "akkoord"),
                        new Assessment(true, ScanOfTests.today()),
                        version -> {}));
    }

    private void pass(String day, int days, ScanOfTests scan) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE campaign SET %1$s = %1$s - ? WHERE id = ?".formatted(day))) {
            update.setInt(1, days);
            update.setObject(2, scan.id());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private record Rested(ScanSettings others) implements ScanSettings {

        @Override
        public int restDays() {
            return 180;
        }

        @Override
        public int smallestBlock() {
            return others.smallestBlock();
        }

        @Override
        public int smallestCompany() {
            return others.smallestCompany();
        }

        @Override
        public int closeAfterDays() {
            return others.closeAfterDays();
        }

        @Override
        public Duration closingPatience() {
            return others.closingPatience();
        }

        @Override
        public int longestOpenDays() {
            return others.longestOpenDays();
        }
    }
}
