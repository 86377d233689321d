package be.werkbaarheidsfonds.convenant.realised;

import be.werkbaarheidsfonds.contracts.fund.ApplicationDecided;
import be.werkbaarheidsfonds.contracts.fund.ApplicationSubmitted;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;

/** Keeps what the fund says of an application: first that it waits, then what was granted. The newest decision counts. */
@ApplicationScoped
public class RecordApplication {

    private final PendingApplications pending;
    private final RealisedActions realised;
    private final Event<RealisedMoved> moved;

    @Inject
    RecordApplication(PendingApplications pending, RealisedActions realised, Event<RealisedMoved> moved) {
        this.pending = pending;
        this.realised = realised;
        this.moved = moved;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void submitted(ApplicationSubmitted event) {
        pending.add(event);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void decided(ApplicationDecided event) {
        pending.remove(event.applicationId());
        var before = realised.ofApplication(event.applicationId());
        realised.removeAll(before);
        var after = granted(event);
        realised.addAll(after);
        var themes = new HashSet<String>();
        before.forEach(r -> themes.add(r.theme()));
        after.forEach(r -> themes.add(r.theme()));
        if (!themes.isEmpty()) {
            moved.fire(new RealisedMoved(event.sector(), themes, event.decidedOn()));
        }
    }

    private static List<RealisedAction> granted(ApplicationDecided event) {
        return switch (event.decision()) {
            case "approved" ->
                event.actions().stream()
                        .map(funded -> RealisedAction.of(event, funded))
                        .toList();
            case "rejected" -> List.of();
            default -> throw Refused.conflict("unknown-decision", "Onbekende beslissing: " + event.decision());
        };
    }
}
