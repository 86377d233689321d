package be.werkbaarheidsfonds.scan.equivalent;

import be.werkbaarheidsfonds.contracts.scan.EquivalentRecognised;
import be.werkbaarheidsfonds.contracts.scan.ScanEvent;
import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.messaging.Outbox;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Takes a declaration to its end: an administrator decides with a reason, or the company takes it back. */
@ApplicationScoped
class DecideDeclaration {

    static final String AGGREGATE = "equivalent-declaration";

    private static final int LONGEST_REASON = 1000;

    private final Declarations declarations;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    DecideDeclaration(Declarations declarations, AuditTrail audit, Outbox outbox, Clock clock) {
        this.declarations = declarations;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void recognise(Caller admin, UUID id, @Nullable String reason, LongConsumer checkVersion) {
        perform(admin, id, new DeclarationAction.Recognise(today(), required(reason)), checkVersion);
    }

    @Transactional
    void refuse(Caller admin, UUID id, @Nullable String reason, LongConsumer checkVersion) {
        perform(admin, id, new DeclarationAction.Refuse(today(), required(reason)), checkVersion);
    }

    @Transactional
    void withdraw(Caller company, UUID id, LongConsumer checkVersion) {
        perform(company, id, new DeclarationAction.Withdraw(today()), checkVersion);
    }

    private void perform(Caller caller, UUID id, DeclarationAction action, LongConsumer checkVersion) {
        var declaration = ReadDeclarations.visible(caller, declarations.lock(id));
        checkVersion.accept(declaration.version());
        var from = declaration.status();
        var to = DeclarationLifecycle.next(from, action)
                .orElseThrow(() -> Refused.conflict(
                        "declaration-" + from.code(), "Deze verklaring is al afgehandeld: " + from.dutch() + "."));
        declaration.take(action, to);
        audit.record(AuditEntry.by(caller, AGGREGATE, id, from.code(), action.code(), to.code(), declaration.reason()));
        event(declaration, action).ifPresent(event -> outbox.append(event.type(), event.subject(), event));
    }

    /** Only what counts leaves the service. */
    private static Optional<ScanEvent> event(Declaration declaration, DeclarationAction action) {
        return switch (action) {
            case DeclarationAction.Recognise a ->
                Optional.of(new EquivalentRecognised(
                        declaration.id(),
                        declaration.enterpriseNumber(),
                        declaration.details().instrument(),
                        declaration.details().measuredOn(),
                        a.on()));
            case DeclarationAction.Refuse a -> Optional.empty();
            case DeclarationAction.Withdraw a -> Optional.empty();
        };
    }

    private static String required(@Nullable String reason) {
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Issue.of(
                    "reason",
                    "required",
                    "Zeg in hoogstens " + LONGEST_REASON + " tekens waarom. De onderneming leest dit.")));
        }
        return why;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
