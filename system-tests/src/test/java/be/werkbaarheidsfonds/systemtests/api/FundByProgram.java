package be.werkbaarheidsfonds.systemtests.api;

import static org.awaitility.Awaitility.await;

import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.Company;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls, registers, discussions and applications, step by step through the APIs. */
public final class FundByProgram {

    /** How long an event may take from one service to another. */
    public static final Duration EVENT_PATIENCE = Duration.ofSeconds(60);

    public static final String CALLS = "/api/fund/v1/calls";
    public static final String APPLICATIONS = "/api/fund/v1/applications";
    public static final String DISCUSSIONS = "/api/dialogue/v1/discussions";
    /** Belgian, with right check digits; belongs to nobody. */
    public static final String IBAN = "BE71096123456769";

    private final RunningSuite suite;

    public FundByProgram(RunningSuite suite) {
        this.suite = suite;
    }

    /** Completes the company's entry in the register, once the sectors are there. */
    public void register(Company company) {
        var client = suite.as(company.user());
        var path = "/api/convenant/v1/companies/" + company.enterpriseNumber();
        var entry = Map.of(
                "name", company.name(),
                "sector", company.sector(),
                "headcount", company.headcount(),
                "municipality", company.municipality());
        await("register entry of " + company.name())
                .atMost(EVENT_PATIENCE)
                .until(() -> client.change("PUT", path, "*", entry), reply -> reply.status() / 100 == 2);
    }

    /** @param findingRequired false: applications need no scan */
    public String publishCall(String title, long envelopeCents, boolean findingRequired) {
        var treasurer = suite.as(Account.ADMIN);
        var draft = treasurer
                .create(CALLS, call(title, envelopeCents, findingRequired))
                .expect(201);
        var id = draft.json().path("id").asText();
        treasurer
                .change("POST", CALLS + "/" + id + "/publication", draft.etag(), Map.of())
                .expect(200);
        return id;
    }

    public static Map<String, Object> call(String title, long envelopeCents, boolean findingRequired) {
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Brussels"));
        var call = new LinkedHashMap<String, Object>();
        call.put("title", title);
        call.put("summary", "Ondersteuning van acties voor werkbaar werk.");
        call.put("eligibility", "Ondernemingen met minstens één werknemer in Vlaanderen.");
        call.put("needs", "Het rekeningnummer van uw onderneming.");
        call.put("opensOn", today.toString());
        call.put("closesOn", today.plusMonths(6).toString());
        call.put("envelopeCents", envelopeCents);
        call.put(
                "terms",
                Map.ofEntries(
                        Map.entry("sharePercent", 60),
                        Map.entry("maximumGrantCents", Math.min(1_000_000, envelopeCents)),
                        Map.entry("maximumActions", 3),
                        Map.entry("applicationsPerCompany", 10),
                        Map.entry("minimumHeadcount", 1),
                        Map.entry("findingRequired", findingRequired),
                        Map.entry("findingMaximumAgeMonths", 6),
                        Map.entry("maximumMonths", 24),
                        Map.entry("deMinimisCeilingCents", 30_000_000),
                        Map.entry("decisionBusinessDays", 30),
                        Map.entry("informationBusinessDays", 10)));
        return call;
    }

    /** Records that these actions were discussed and agreed with. */
    public String discuss(Company company, String... actions) {
        return suite.as(company.user())
                .create(
                        DISCUSSIONS,
                        Map.of(
                                "body",
                                "cpbw",
                                "heldOn",
                                LocalDate.now(java.time.ZoneId.of("Europe/Brussels"))
                                        .toString(),
                                "agreed",
                                true,
                                "actions",
                                List.of(actions)))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** A complete draft of these actions and their costs in cents. */
    public Reply draft(Company company, String call, @Nullable String scan, Map<String, Long> costs) {
        var body = new LinkedHashMap<String, Object>();
        body.put("callId", call);
        if (scan != null) {
            body.put("scanId", scan);
        }
        body.put("project", project(costs));
        return suite.as(company.user()).create(APPLICATIONS, body).expect(201);
    }

    public static Map<String, Object> project(Map<String, Long> costs) {
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Brussels"));
        var lines = new ArrayList<Map<String, Object>>();
        costs.forEach((action, cents) -> lines.add(Map.of("action", action, "costCents", cents)));
        return Map.of(
                "goal",
                "Minder piekdruk in de ploegen en meer zeggenschap over het rooster.",
                "startsOn",
                today.plusDays(30).toString(),
                "endsOn",
                today.plusDays(300).toString(),
                "costs",
                lines,
                "iban",
                IBAN,
                "contact",
                Map.of("name", "Contact Persoon", "email", "contact@bedrijf.example", "phone", "02 123 45 67"),
                "deMinimisReceivedCents",
                0,
                "declared",
                true);
    }

    /** Submits once what was told elsewhere has arrived; another refusal than "not yet known" stays one. */
    public Reply submit(Company company, Reply draft) {
        var client = suite.as(company.user());
        var path = APPLICATIONS + "/" + draft.json().path("id").asText();
        return await("submission of " + path)
                .atMost(EVENT_PATIENCE)
                .until(
                        () -> client.change(
                                "POST", path + "/submission", client.get(path).etag(), Map.of()),
                        reply -> !waitsForEvents(reply));
    }

    private static boolean waitsForEvents(Reply reply) {
        return reply.status() == 422
                && reply.json().path("issues").findValuesAsText("type").stream()
                        .anyMatch(type -> type.endsWith("not-agreed")
                                || type.endsWith("unknown-action")
                                || type.endsWith("company-incomplete")
                                || type.endsWith("finding-missing"));
    }

    /** A step of whoever handles an application. */
    public Reply handle(Account account, String id, String step, Map<String, Object> body) {
        var client = suite.as(account);
        var path = APPLICATIONS + "/" + id;
        return client.change("POST", path + "/" + step, client.get(path).etag(), body);
    }

    public JsonNode envelope(String call) {
        return suite.as(Account.TREASURER)
                .get("/api/fund/v1/envelopes/" + call)
                .expect(200)
                .json();
    }

    public JsonNode application(Account reader, String id) {
        return suite.as(reader).get(APPLICATIONS + "/" + id).expect(200).json();
    }
}
