package be.werkbaarheidsfonds.systemtests.delivery;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.api.CovenantByProgram;
import be.werkbaarheidsfonds.systemtests.api.FundByProgram;
import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.Company;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A company that applies, and what its sector's covenant counts of it: fund-service causes,
 * convenant-service shows. Prepared once for all classes of the package.
 */
final class Grants {

    static final Company COMPANY = Company.METALWORKS;
    static final String ACTION = "werkdrukdialoog-in-het-team";
    static final String FUND_EVENTS = "fund.events";
    static final String READER = "convenant-service";
    /** Of every application, in cents. */
    static final long GRANT = 300_000;

    private static final long COST = 500_000;
    private static final long AID_RECEIVED = 5_000_000;
    private static final Map<RunningSuite, Grants> PREPARED = new ConcurrentHashMap<>();

    private final RunningSuite suite;
    private final FundByProgram fund;
    private final CovenantByProgram covenants;
    private final String covenant;
    private final String call;

    private Grants(RunningSuite suite) {
        this.suite = suite;
        this.fund = new FundByProgram(suite);
        this.covenants = new CovenantByProgram(suite);
        fund.register(COMPANY);
        fund.discuss(COMPANY, ACTION);
        covenant = covenants.signed(Account.ADMIN, COMPANY.sector());
        call = fund.publishCall("Oproep waarvan de berichten onderweg zijn", 100_000_000, false);
    }

    static Grants of(RunningSuite suite) {
        return PREPARED.computeIfAbsent(suite, Grants::new);
    }

    /** An application that was submitted. */
    String submitted() {
        var project = new HashMap<>(FundByProgram.project(Map.of(ACTION, COST)));
        // The fund knows what it granted before and refuses less.
        project.put("deMinimisReceivedCents", AID_RECEIVED);
        var draft = suite.as(COMPANY.user())
                .create(FundByProgram.APPLICATIONS, Map.of("callId", call, "project", project))
                .expect(201);
        return fund.submit(COMPANY, draft).expect(200).json().path("id").asText();
    }

    void advise(String application) {
        var advice = Map.<String, Object>of("favourable", true, "reason", "Sterk en haalbaar voorstel.");
        fund.handle(Account.ASSESSOR, application, "advice", advice).expect(200);
    }

    void approve(String application) {
        var approval = Map.<String, Object>of("reason", "Gedragen door het overleg en haalbaar.");
        fund.handle(Account.APPROVER, application, "approval", approval).expect(200);
    }

    /** What the covenant counts, as its partners see it. */
    Counted counted() {
        var actions = covenants.counted(Account.ADMIN, covenant);
        return new Counted(
                actions.stream()
                        .mapToInt(action -> action.path("counted").asInt())
                        .sum(),
                actions.stream()
                        .mapToLong(action -> Math.round(action.path("granted").asDouble() * 100))
                        .sum(),
                suite.rows(Service.CONVENANT)
                        .count("outbox_event WHERE type = 'convenant.covenant-action-updated.v1'"));
    }

    /**
     * Realised actions of the sector.
     *
     * @param told how often convenant-service told others that one of its actions moved: an effect that
     *     would be there twice if a decision were applied twice
     */
    record Counted(int actions, long grantedCents, long told) {

        Counted withOneMore() {
            return new Counted(actions + 1, grantedCents + GRANT, told + 1);
        }
    }
}
