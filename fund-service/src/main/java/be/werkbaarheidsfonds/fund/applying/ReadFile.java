package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.api.Csv;
import be.werkbaarheidsfonds.fund.application.ActionKind;
import be.werkbaarheidsfonds.fund.application.ActionPermission;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationAccess;
import be.werkbaarheidsfonds.fund.application.ApplicationStatus;
import be.werkbaarheidsfonds.fund.application.Story;
import be.werkbaarheidsfonds.fund.application.TimelineEntry;
import be.werkbaarheidsfonds.fund.call.Calls;
import be.werkbaarheidsfonds.fund.letter.DecisionLetters;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.defaults.BusinessClock;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company's file, as its page shows it. */
@ApplicationScoped
class ReadFile {

    private final ApplicationAccess access;
    private final Calls calls;
    private final DecisionLetters letters;
    private final Clock clock;

    @Inject
    ReadFile(ApplicationAccess access, Calls calls, DecisionLetters letters, Clock clock) {
        this.access = access;
        this.calls = calls;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    FileView of(UUID id, Caller caller) {
        var a = access.own(id, caller);
        var allowed = ActionPermission.allowed(a, caller, LocalDate.now(clock));
        return new FileView(
                a.id(),
                a.version(),
                a.status() == ApplicationStatus.DRAFT,
                a.referenceOrDraft(),
                a.title(),
                calls.get(a.callId()).title(),
                Story.statusForApplicant(a.status()),
                Story.kind(a.status()),
                next(a),
                allowed.contains(ActionKind.PROVIDE_INFORMATION) ? question(a) : null,
                a.informationDue(),
                a.eligible(),
                a.requested(),
                a.granted(),
                a.goal(),
                a.startsOn(),
                a.endsOn(),
                a.iban(),
                a.lines().stream()
                        .map(line -> new FileView.Line(line.title(), line.cost(), line.granted()))
                        .toList(),
                letters.of(id).isPresent(),
                allowed.contains(ActionKind.WITHDRAW),
                Story.of(a, false));
    }

    /** What happens now. */
    static String next(Application a) {
        return switch (a.status()) {
            case DRAFT -> "Werk uw concept af en dien het in.";
            case SUBMITTED, ADVISED ->
                "Het fonds behandelt uw aanvraag. U hoeft niets te doen. Beslissing ten laatste op "
                        + DutchExtensions.date(a.decisionDue()) + ".";
            case INFORMATION_REQUESTED ->
                "Beantwoord de vraag van het fonds, ten laatste op " + DutchExtensions.date(a.informationDue()) + ".";
            case APPROVED -> "Uw aanvraag is goedgekeurd. Voer uw project uit en hou de bewijsstukken bij.";
            case REJECTED -> "Uw aanvraag is afgewezen. In de brief leest u waarom en wat u kunt doen.";
            case WITHDRAWN -> "U trok deze aanvraag in. Er gebeurt niets meer.";
        };
    }

    private static @Nullable String question(Application a) {
        return a.timeline().reversed().stream()
                .filter(entry -> entry.action() == ActionKind.REQUEST_INFORMATION)
                .map(TimelineEntry::words)
                .findFirst()
                .orElse(null);
    }

    static ApplicationPages.Row row(Application a) {
        var granted = a.granted();
        var amount = granted == null ? a.requested() : granted;
        return new ApplicationPages.Row(
                a.id(),
                a.status() == ApplicationStatus.DRAFT,
                a.referenceOrDraft(),
                a.title(),
                Story.statusForApplicant(a.status()),
                Story.kind(a.status()),
                amount.isPositive() ? amount.display() : "–",
                a.changedAt());
    }

    static void export(Application a, Csv csv) {
        csv.row(
                a.referenceOrDraft(),
                a.title(),
                Story.statusForApplicant(a.status()),
                a.requested().typed(),
                typed(a.granted()),
                a.submittedAt() == null
                        ? ""
                        : LocalDate.ofInstant(a.submittedAt(), BusinessClock.ZONE)
                                .toString(),
                a.decidedOn() == null ? "" : a.decidedOn().toString());
    }

    private static String typed(@Nullable Money money) {
        return money == null ? "" : money.typed();
    }
}
