package be.werkbaarheidsfonds.fund;

import static io.restassured.RestAssured.given;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import be.werkbaarheidsfonds.contracts.dialogue.ActionsDiscussed;
import be.werkbaarheidsfonds.contracts.scan.EquivalentRecognised;
import be.werkbaarheidsfonds.contracts.scan.FindingShared;
import be.werkbaarheidsfonds.fund.register.KeepWhatOthersTell;
import be.werkbaarheidsfonds.platform.defaults.BusinessClock;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The fund as its users meet it: states are built through events, pages and API, never by setting them. */
@ApplicationScoped
public class Fund {

    public static final String ASSESSOR = Tokens.fund("assessor-1", "FondsBeoordelaar");
    public static final String APPROVER = Tokens.fund("approver-1", "FondsGoedkeurder");
    public static final String TREASURER = Tokens.fund("treasurer-1", "FondsPenningmeester");

    public static LocalDate today() {
        return LocalDate.now(BusinessClock.ZONE);
    }

    private static final AtomicInteger NEXT_COMPANY = new AtomicInteger(4_100_000);

    @Inject
    KeepWhatOthersTell keep;

    /** A company the register knows completely, with a shared finding and an agreed discussion. */
    public record Ready(String number, UUID scanId, String token) {}

    /** An enterprise number nobody used yet, with a right check digit. */
    public static String newNumber() {
        var body = NEXT_COMPANY.incrementAndGet();
        return "0%07d%02d".formatted(body, 97 - body % 97);
    }

    public Ready readyCompany() {
        var number = newNumber();
        var scan = UUID.randomUUID();
        publishMenu();
        register(number);
        shareFinding(number, scan, today().minusDays(10));
        discuss(number, true, "werkdrukdialoog", "ergonomische-werkposten");
        return new Ready(number, scan, Tokens.company(number));
    }

    public void register(String number) {
        keep.keep(new SectorDefined("voedingsnijverheid", "Voedingsnijverheid", List.of("118", "220")));
        keep.keep(new CompanyRegistered(number, "Bakkerij " + number, "voedingsnijverheid", 64, "Aalst"));
    }

    public void publishMenu() {
        List.of(
                        action("werkdrukdialoog", "Werkdruk bespreken in het team", "werkstress"),
                        action("ergonomische-werkposten", "Ergonomische werkposten", "ergonomie"),
                        action("jobcrafting", "Jobcrafting", "motivatie"),
                        action("teamplanning", "Zelf plannen in het team", "planning"))
                .forEach(keep::keep);
    }

    private static MenuActionPublished action(String code, String title, String theme) {
        return new MenuActionPublished(
                code, title, title + ".", theme, List.of("workload"), List.of(), 100_000, 900_000, "small");
    }

    public void shareFinding(String number, UUID scan, LocalDate closedOn) {
        keep.keep(new FindingShared(
                scan, number, "R-1", closedOn, 64, 52, "44", List.of(), List.of("workload", "work-stress")));
    }

    public void recogniseEquivalent(String number, LocalDate measuredOn) {
        keep.keep(new EquivalentRecognised(UUID.randomUUID(), number, "Eigen bevraging", measuredOn, today()));
    }

    public void discuss(String number, boolean agreed, String... actions) {
        discussOn(number, today().minusDays(3), agreed, actions);
    }

    public void discussOn(String number, LocalDate heldOn, boolean agreed, String... actions) {
        keep.keep(new ActionsDiscussed(UUID.randomUUID(), number, "cpbw", heldOn, agreed, List.of(actions)));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A call that is open today, with this budget in euro; 60 %, at most € 10.000. */
    public static UUID openCall(long budgetEuros) {
        var id = UUID.randomUUID();
        as(TREASURER)
                .header("Idempotency-Key", id)
                .body(call("Werkbaar werk", today().minusDays(1), today().plusDays(200), budgetEuros))
                .post("/api/fund/v1/calls")
                .then()
                .statusCode(201);
        as(TREASURER)
                .header("If-Match", "\"0\"")
                .post("/api/fund/v1/calls/{id}/publication", id)
                .then()
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> call(String title, LocalDate opens, LocalDate closes, long budgetEuros) {
        return Map.of(
                "title",
                title,
                "summary",
                "Steun voor acties die werk werkbaarder maken.",
                "eligibility",
                "Ondernemingen met minstens één werknemer.",
                "needs",
                "De bevinding van uw scan.",
                "opensOn",
                opens.toString(),
                "closesOn",
                closes.toString(),
                "envelopeCents",
                budgetEuros * 100,
                "terms",
                terms());
    }

    public static Map<String, Object> terms() {
        return Map.ofEntries(
                Map.entry("sharePercent", 60),
                Map.entry("maximumGrantCents", 1_000_000),
                Map.entry("maximumActions", 3),
                Map.entry("applicationsPerCompany", 1),
                Map.entry("minimumHeadcount", 1),
                Map.entry("findingRequired", true),
                Map.entry("findingMaximumAgeMonths", 6),
                Map.entry("maximumMonths", 24),
                Map.entry("deMinimisCeilingCents", 30_000_000),
                Map.entry("decisionBusinessDays", 30),
                Map.entry("informationBusinessDays", 10));
    }

    /** A right project that costs this much, in euro. */
    public static Map<String, Object> project(long costEuros) {
        return Map.of(
                "goal",
                "De werkdruk in de verpakking met een vijfde verlagen.",
                "startsOn",
                today().plusDays(30).toString(),
                "endsOn",
                today().plusDays(200).toString(),
                "costs",
                List.of(Map.of("action", "werkdrukdialoog", "costCents", costEuros * 100)),
                "iban",
                "BE68539007547034",
                "contact",
                Map.of("name", "Lien Maes", "email", "lien@voorbeeld.be", "phone", "02 123 45 67"),
                "deMinimisReceivedCents",
                0,
                "declared",
                true);
    }

    /** A draft of this company, right or wrong. */
    public static UUID draft(Ready company, UUID call, Map<String, Object> project) {
        var id = UUID.randomUUID();
        as(company.token())
                .header("Idempotency-Key", id)
                .body(Map.of("callId", call, "scanId", company.scanId(), "project", project))
                .post("/api/fund/v1/applications")
                .then()
                .statusCode(201);
        return id;
    }

    /** Any step on an application, at its current version. */
    public static Response step(String token, UUID application, String step, Object body) {
        return as(token)
                .header("If-Match", "*")
                .body(body)
                .post("/api/fund/v1/applications/{id}/{step}", application, step);
    }

    /** A submitted application that costs this much. */
    public UUID submitted(UUID call, Ready company, long costEuros) {
        var id = draft(company, call, project(costEuros));
        step(company.token(), id, "submission", Map.of()).then().statusCode(200);
        return id;
    }

    /** An application on which assessor-1 gave favourable advice. */
    public UUID advised(UUID call, Ready company, long costEuros) {
        var id = submitted(call, company, costEuros);
        step(ASSESSOR, id, "advice", Map.of("favourable", true, "reason", "Past bij de bevinding van de scan."))
                .then()
                .statusCode(200);
        return id;
    }
}
