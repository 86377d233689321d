package be.werkbaarheidsfonds.local.demo;

import be.werkbaarheidsfonds.local.demo.DemoApplication.Cost;
import be.werkbaarheidsfonds.local.demo.DemoApplication.Fate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The company with a past discusses actions, applies, and the fund handles what it got. */
final class LoadApplications {

    private static final String APPLICATIONS = "/api/fund/v1/applications";

    private final Portal portal;
    private final LocalDate today;
    private final Api applicant;

    LoadApplications(Portal portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
        this.applicant = portal.as(Company.VERCRUYSSE.manager());
    }

    void load() {
        discuss();
        DemoApplication.all().forEach(this::bringToItsFate);
    }

    /** In the works council: mandatory in a company of this size. */
    private void discuss() {
        var actions = DemoApplication.all().stream()
                .flatMap(application -> application.costs().stream())
                .map(Cost::action)
                .distinct()
                .toList();
        var discussion = Map.of(
                "body",
                "or",
                "heldOn",
                today.minusDays(5).toString(),
                "agreed",
                true,
                "note",
                "De raad overliep het resultaat van de scan en koos deze acties.",
                "scan",
                DemoScan.FINISHED.id().toString(),
                "actions",
                actions);
        Waiting.until(
                "the menu in dialogue-service",
                () -> applicant.tryCreate("/api/dialogue/v1/discussions", Keys.of("discussion"), discussion),
                Answer::ok);
    }

    private void bringToItsFate(DemoApplication application) {
        var path = APPLICATIONS + "/" + application.id();
        if (!applicant.get(path).ok()) {
            applicant.create(APPLICATIONS, application.id(), draft(application));
        }
        for (var status = status(path); status != application.fate(); status = status(path)) {
            step(path, status, application.fate());
        }
    }

    private Fate status(String path) {
        return Fate.valueOf(applicant.find(path).text("status"));
    }

    private void step(String path, Fate status, Fate fate) {
        switch (status) {
            case DRAFT -> submit(path);
            case SUBMITTED -> fromSubmitted(path, fate);
            case ADVISED -> decide(path, fate);
            case INFORMATION_REQUESTED, APPROVED, REJECTED, WITHDRAWN ->
                throw new DemoFailed(path + " is " + status + " and can't become " + fate);
        }
    }

    /** The fund learns of scan, discussion and company by event; until then it names what is missing. */
    private void submit(String path) {
        Waiting.until(
                "what " + path + " needs",
                () -> applicant.tryStep(
                        path + "/submission", applicant.find(path).tag(), Map.of()),
                Answer::ok);
    }

    private void fromSubmitted(String path, Fate fate) {
        switch (fate) {
            case WITHDRAWN ->
                act(
                        Company.VERCRUYSSE.manager(),
                        path,
                        "withdrawal",
                        Map.of("reason", "De stad legt zelf een fietspad aan; dit project is niet meer nodig."));
            case INFORMATION_REQUESTED ->
                act(
                        "karim",
                        path,
                        "information-requests",
                        Map.of(
                                "question",
                                "Welke operatoren nemen deel, en hoe beslissen zij mee over de keuze van de cobots?"));
            case APPROVED, ADVISED ->
                act(
                        "karim",
                        path,
                        "advice",
                        Map.of(
                                "favourable",
                                true,
                                "reason",
                                "De actie sluit aan bij de bevinding van de scan en het akkoord van de ondernemingsraad."));
            case REJECTED ->
                act(
                        "karim",
                        path,
                        "advice",
                        Map.of(
                                "favourable",
                                false,
                                "reason",
                                "Het gaat om de aankoop van een machine, niet om een actie rond werkbaarheid."));
            case SUBMITTED, DRAFT -> throw new DemoFailed(path + " can't go back to " + fate);
        }
    }

    private void decide(String path, Fate fate) {
        if (fate == Fate.APPROVED) {
            act(
                    "greet",
                    path,
                    "approval",
                    Map.of(
                            "reason",
                            "Een sterk project: het overleg droeg de keuze en de kosten zijn goed onderbouwd."));
        } else {
            act(
                    "greet",
                    path,
                    "rejection",
                    Map.of(
                            "reason",
                            "De oproep financiert begeleiding en aanpassing van werk, geen vervanging van machines."));
        }
    }

    private void act(String account, String path, String step, Map<String, ?> words) {
        var actor = portal.as(account);
        actor.step(path + "/" + step, actor.find(path).tag(), words);
    }

    private Map<String, ?> draft(DemoApplication application) {
        return Map.of(
                "callId", LoadCall.CALL.toString(),
                "scanId", DemoScan.FINISHED.id().toString(),
                "project",
                        Map.of(
                                "goal",
                                application.goal(),
                                "startsOn",
                                today.plusMonths(2).toString(),
                                "endsOn",
                                today.plusMonths(12).toString(),
                                "costs",
                                costs(application.costs()),
                                "iban",
                                "BE68539007547034",
                                "contact",
                                Map.of(
                                        "name", "Lies Claes",
                                        "email", "lies.claes@vercruysse.example",
                                        "phone", "051 00 00 00"),
                                "deMinimisReceivedCents",
                                1_250_000L,
                                "declared",
                                true));
    }

    private static List<Map<String, Object>> costs(List<Cost> costs) {
        return costs.stream()
                .map(cost -> Map.<String, Object>of("action", cost.action(), "costCents", cost.euros() * 100))
                .toList();
    }
}
