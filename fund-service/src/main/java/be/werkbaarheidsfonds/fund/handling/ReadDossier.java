package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ActionKind;
import be.werkbaarheidsfonds.fund.application.ActionPermission;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationAccess;
import be.werkbaarheidsfonds.fund.application.ApplicationStatus;
import be.werkbaarheidsfonds.fund.application.Contacts;
import be.werkbaarheidsfonds.fund.application.Story;
import be.werkbaarheidsfonds.fund.application.TimelineEntry;
import be.werkbaarheidsfonds.fund.calendar.BusinessDays;
import be.werkbaarheidsfonds.fund.call.Calls;
import be.werkbaarheidsfonds.fund.ledger.Ledger;
import be.werkbaarheidsfonds.fund.letter.DecisionLetters;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file with its evidence and what the handler may do with it. */
@ApplicationScoped
class ReadDossier {

    private final ApplicationAccess access;
    private final Calls calls;
    private final Ledger ledger;
    private final Contacts contacts;
    private final DecisionLetters letters;
    private final DossierEvidence evidence;
    private final Clock clock;

    @Inject
    ReadDossier(
            ApplicationAccess access,
            Calls calls,
            Ledger ledger,
            Contacts contacts,
            DecisionLetters letters,
            DossierEvidence evidence,
            Clock clock) {
        this.access = access;
        this.calls = calls;
        this.ledger = ledger;
        this.contacts = contacts;
        this.letters = letters;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    DossierView of(UUID id, Caller caller) {
        var a = access.handled(id, caller);
        var today = LocalDate.now(clock);
        var company = evidence.company(a);
        var due = Objects.requireNonNullElse(a.decisionDue(), today);
        return new DossierView(
                a.id(),
                a.version(),
                a.referenceOrDraft(),
                a.title(),
                calls.get(a.callId()).title(),
                a.status().dutch(),
                Story.kind(a.status()),
                new EnterpriseNumber(a.enterpriseNumber()).display(),
                company,
                evidence.sector(a),
                evidence.finding(a),
                evidence.equivalent(a),
                evidence.talks(a),
                contacts.of(id).orElse(null),
                Objects.requireNonNullElse(a.goal(), ""),
                a.startsOn(),
                a.endsOn(),
                a.lines().stream()
                        .map(line -> new DossierView.Line(line.title(), line.cost(), line.granted()))
                        .toList(),
                a.eligible(),
                a.requested(),
                a.granted(),
                Objects.requireNonNullElse(a.deMinimis(), Money.ZERO),
                ledger.balance(a.callId()).free(),
                a.decisionDue(),
                BusinessDays.between(today, due),
                a.informationDue(),
                advice(a),
                a.status() == ApplicationStatus.ADVISED && caller.subject().equals(a.advisedBy()),
                ActionPermission.allowed(a, caller, today),
                letters.of(id).isPresent(),
                !a.status().isFinal() && (caller.has(Roles.FUND_ASSESSOR) || caller.has(Roles.FUND_APPROVER)),
                Story.of(a, true));
    }

    private static @Nullable String advice(Application a) {
        return a.adviceFavourable() == null
                ? null
                : a.timeline().reversed().stream()
                        .filter(entry -> entry.action() == ActionKind.ADVISE)
                        .map(TimelineEntry::words)
                        .findFirst()
                        .orElse(null);
    }
}
