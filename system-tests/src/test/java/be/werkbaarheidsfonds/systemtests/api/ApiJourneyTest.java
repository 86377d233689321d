package be.werkbaarheidsfonds.systemtests.api;

import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.APPLICATIONS;
import static be.werkbaarheidsfonds.systemtests.api.FundByProgram.EVENT_PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.Company;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The main path once more, without a page: whatever the portal does, a program can do. */
@SystemTest
@Order(30)
class ApiJourneyTest {

    private static final Company COMPANY = Company.CARE;
    private static final String ACTION = "werkdrukdialoog-in-het-team";
    private static final long GRANT = 240_000;
    private static final int RESPONDENTS = 12;

    private final RunningSuite suite;
    private final FundByProgram fund;
    private final ScanByProgram scans;
    private final CovenantByProgram covenants;

    ApiJourneyTest(RunningSuite suite) {
        this.suite = suite;
        this.fund = new FundByProgram(suite);
        this.scans = new ScanByProgram(suite);
        this.covenants = new CovenantByProgram(suite);
    }

    @Test
    void from_the_first_question_to_the_realised_action() {
        fund.register(COMPANY);
        var covenant = covenants.signed(Account.ADMIN, COMPANY.sector());
        var call = fund.publishCall("Oproep van de programma's", 10_000_000, true);

        var scan = scannedAndClosed();
        scans.shareFinding(COMPANY, scan);
        fund.discuss(COMPANY, ACTION);
        var application = submitted(call, scan);
        assertThat(fund.envelope(call).path("reservedCents").asLong()).isEqualTo(GRANT);

        decide(application);

        assertThat(fund.envelope(call).path("reservedCents").asLong()).isZero();
        assertThat(fund.envelope(call).path("committedCents").asLong()).isEqualTo(GRANT);
        suite.as(COMPANY.user())
                .get(APPLICATIONS + "/" + application + "/decision-letter")
                .expect(200);
        await("the event of the approval")
                .atMost(EVENT_PATIENCE)
                .untilAsserted(() -> assertThat(covenants.counted(Account.ADMIN, covenant))
                        .singleElement()
                        .satisfies(action ->
                                assertThat(action.path("granted").asDouble()).isEqualTo(2_400)));
    }

    private String scannedAndClosed() {
        var open = scans.open(
                COMPANY,
                await("the company in scan-service")
                        .atMost(EVENT_PATIENCE)
                        .until(() -> scans.draft(COMPANY, Map.of()), reply -> reply.status() == 201));
        for (var respondent = 0; respondent < RESPONDENTS; respondent++) {
            scans.answer(open.codes().get(respondent), respondent);
        }
        scans.close(COMPANY, open.id()).expect(200);
        await("the result")
                .atMost(EVENT_PATIENCE)
                .until(() -> suite.as(COMPANY.user())
                                .get(ScanByProgram.CAMPAIGNS + "/" + open.id() + "/result")
                                .status()
                        == 200);
        return open.id();
    }

    private String submitted(String call, String scan) {
        var draft = fund.draft(COMPANY, call, scan, Map.of(ACTION, 400_000L));
        return fund.submit(COMPANY, draft).expect(200).json().path("id").asText();
    }

    private void decide(String application) {
        fund.handle(
                        Account.ASSESSOR,
                        application,
                        "information-requests",
                        Map.of("question", "Wie begeleidt de sessies?"))
                .expect(200);
        fund.handle(
                        COMPANY.user(),
                        application,
                        "information",
                        Map.of("answer", "De preventieadviseur en een teamcoach."))
                .expect(200);
        fund.handle(
                        Account.ASSESSOR,
                        application,
                        "advice",
                        Map.of("favourable", true, "reason", "Sterk en haalbaar voorstel."))
                .expect(200);
        fund.handle(
                        Account.APPROVER,
                        application,
                        "approval",
                        Map.of("reason", "Gedragen door het overleg en haalbaar."))
                .expect(200);
    }
}
