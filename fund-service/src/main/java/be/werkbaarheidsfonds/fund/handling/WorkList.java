package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.api.Csv;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationQuery;
import be.werkbaarheidsfonds.fund.application.ApplicationStatus;
import be.werkbaarheidsfonds.fund.application.FindApplications;
import be.werkbaarheidsfonds.fund.application.Story;
import be.werkbaarheidsfonds.fund.calendar.BusinessDays;
import be.werkbaarheidsfonds.fund.register.Companies;
import be.werkbaarheidsfonds.fund.register.KnownCompany;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What waits for a handler, and everything else they may look into. */
@ApplicationScoped
public class WorkList {

    private static final String TO_ASSESS = "TO_ASSESS";
    private static final String TO_DECIDE = "TO_DECIDE";
    private static final String ALL = "ALL";
    private static final int MOST_EXPORTED = 10_000;

    private final FindApplications find;
    private final Companies companies;
    private final Clock clock;

    @Inject
    WorkList(FindApplications find, Companies companies, Clock clock) {
        this.find = find;
        this.companies = companies;
        this.clock = clock;
    }

    /** A page of rows and how many there are. */
    record Rows(List<DossierPages.Row> rows, long total) {}

    /** How many files wait for this handler, as assessor and as approver. */
    public record Waiting(long toAssess, long toDecide) {}

    @Transactional
    public Waiting waiting(Caller caller) {
        return new Waiting(
                caller.has(Roles.FUND_ASSESSOR) ? count(TO_ASSESS, caller) : 0,
                caller.has(Roles.FUND_APPROVER) ? count(TO_DECIDE, caller) : 0);
    }

    private long count(String filter, Caller caller) {
        return find.find(query("", filter, "due", caller), 0, 1).total();
    }

    /** What a handler sees first: what waits for them. */
    static String firstFilter(Caller caller) {
        if (caller.has(Roles.FUND_ASSESSOR)) {
            return TO_ASSESS;
        }
        return caller.has(Roles.FUND_APPROVER) ? TO_DECIDE : ALL;
    }

    static List<Option> filters(Caller caller) {
        var options = new ArrayList<Option>();
        if (caller.has(Roles.FUND_ASSESSOR)) {
            options.add(Option.of(TO_ASSESS, "Wacht op mijn advies"));
        }
        if (caller.has(Roles.FUND_APPROVER)) {
            options.add(Option.of(TO_DECIDE, "Wacht op mijn beslissing"));
        }
        options.add(Option.of(ALL, "Alle dossiers"));
        Arrays.stream(ApplicationStatus.values())
                .filter(status -> status != ApplicationStatus.DRAFT)
                .forEach(status -> options.add(Option.of(status.name(), status.dutch())));
        return List.copyOf(options);
    }

    ApplicationQuery query(String text, String filter, String sort, Caller caller) {
        var subject = caller.subject();
        var scope = switch (filter) {
            case TO_ASSESS -> new ApplicationQuery.Scope.ToAssess(subject, LocalDate.now(clock));
            case TO_DECIDE -> new ApplicationQuery.Scope.ToDecide(subject);
            default -> new ApplicationQuery.Scope.Handler(subject);
        };
        var status = Arrays.stream(ApplicationStatus.values())
                .filter(known -> known.name().equals(filter))
                .findFirst()
                .orElse(null);
        var query = new ApplicationQuery(scope, text, status, sort);
        return query.sortsByKnownColumn() ? query : new ApplicationQuery(scope, text, status, "due");
    }

    @Transactional
    Rows rows(ApplicationQuery query, int page, int size) {
        var found = find.find(query, page, size);
        var known = known(found.items());
        var today = LocalDate.now(clock);
        return new Rows(found.items().stream().map(a -> row(a, known, today)).toList(), found.total());
    }

    @Transactional
    String export(ApplicationQuery query) {
        var found = find.find(query, 0, MOST_EXPORTED);
        var known = known(found.items());
        var csv = new Csv(
                "Referentie",
                "Ondernemingsnummer",
                "Onderneming",
                "Aanvraag",
                "Status",
                "Kosten",
                "Gevraagd",
                "Toegekend",
                "Beslissing ten laatste");
        found.items()
                .forEach(a -> csv.row(
                        a.referenceOrDraft(),
                        new EnterpriseNumber(a.enterpriseNumber()).display(),
                        company(a, known),
                        a.title(),
                        a.status().dutch(),
                        a.eligible().typed(),
                        a.requested().typed(),
                        a.granted() == null ? "" : a.granted().typed(),
                        Objects.toString(a.decisionDue(), "")));
        return csv.toString();
    }

    private Map<String, KnownCompany> known(List<Application> applications) {
        return companies.all(
                applications.stream().map(Application::enterpriseNumber).toList());
    }

    private static DossierPages.Row row(Application a, Map<String, KnownCompany> known, LocalDate today) {
        var due = Objects.requireNonNullElse(a.decisionDue(), today);
        var left = BusinessDays.between(today, due);
        return new DossierPages.Row(
                a.id(),
                a.referenceOrDraft(),
                company(a, known),
                a.title(),
                a.status().dutch(),
                Story.kind(a.status()),
                a.requested().display(),
                due,
                a.status().isFinal() ? "" : left < 0 ? -left + " werkdagen te laat" : "nog " + left + " werkdagen",
                !a.status().isFinal() && left < 0);
    }

    private static String company(Application a, Map<String, KnownCompany> known) {
        var company = known.get(a.enterpriseNumber());
        return company == null ? new EnterpriseNumber(a.enterpriseNumber()).display() : company.name();
    }
}
