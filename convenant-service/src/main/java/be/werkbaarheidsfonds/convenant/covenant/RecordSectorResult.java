package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

/** The consultant records what the sector did for one of its own actions. What companies do is never typed: it comes from the fund. */
@ApplicationScoped
class RecordSectorResult {

    private static final int LARGEST_AMOUNT = 100_000;

    private final Covenants covenants;
    private final PartIdentities identities;
    private final MakeMove makeMove;
    private final Clock clock;

    @Inject
    RecordSectorResult(Covenants covenants, PartIdentities identities, MakeMove makeMove, Clock clock) {
        this.covenants = covenants;
        this.identities = identities;
        this.makeMove = makeMove;
        this.clock = clock;
    }

    /** Sent twice with the same identity, it counts once. */
    @Transactional
    Covenant of(Caller caller, UUID covenantId, VersionCheck version, SectorResult result) {
        var known = covenants.visibleTo(caller, covenantId);
        if (known.hasResult(result.id())) {
            return known;
        }
        identities.refuseTakenResult(result.id());
        return makeMove.on(caller, covenantId, version, covenant -> {
            var action = covenant.action(result.actionId());
            if (action.level() == Level.COMPANY) {
                throw Refused.conflict(
                        "counted-by-the-fund",
                        "Acties op ondernemingsniveau worden geteld uit de beslissingen van het fonds, niet met de hand.");
            }
            if (covenant.status() == CovenantStatus.SIGNED) {
                check(result, covenant);
            }
            return new CovenantMove.RecordResult(result);
        });
    }

    private void check(SectorResult result, Covenant covenant) {
        var issues = new ArrayList<Issue>();
        if (result.achievedOn().isAfter(LocalDate.now(clock))) {
            issues.add(Issue.of("achievedOn", "future", "De datum kan niet in de toekomst liggen."));
        } else if (result.achievedOn().isBefore(covenant.from())
                || result.achievedOn().isAfter(covenant.countsUntil())) {
            issues.add(Issue.of("achievedOn", "period", "De datum moet binnen de periode van het convenant vallen."));
        }
        if (result.amount() < 1 || result.amount() > LARGEST_AMOUNT) {
            issues.add(Issue.of("amount", "range", "Geef een geheel getal tussen 1 en 100.000."));
        }
        new Texts(issues)
                .required("evidence", result.evidence(), "Zeg waar dit te zien is, bijvoorbeeld een verslag.", 500);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
    }
}
