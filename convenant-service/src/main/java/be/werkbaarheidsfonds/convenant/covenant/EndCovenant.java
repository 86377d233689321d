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

/** The consultant records that the parties ended the covenant. */
@ApplicationScoped
class EndCovenant {

    private final MakeMove makeMove;
    private final Clock clock;

    @Inject
    EndCovenant(MakeMove makeMove, Clock clock) {
        this.makeMove = makeMove;
        this.clock = clock;
    }

    @Transactional
    Covenant on(Caller caller, UUID id, VersionCheck version, LocalDate endedOn, String reason) {
        return makeMove.on(caller, id, version, covenant -> {
            if (covenant.status() == CovenantStatus.SIGNED) {
                check(covenant, endedOn, reason);
            }
            return new CovenantMove.End(endedOn, reason.strip());
        });
    }

    private void check(Covenant covenant, LocalDate endedOn, String reason) {
        var issues = new ArrayList<Issue>();
        if (endedOn.isBefore(covenant.from()) || endedOn.isAfter(LocalDate.now(clock))) {
            issues.add(Issue.of(
                    "endedOn", "period", "Kies een dag vanaf het begin van het convenant en niet in de toekomst."));
        }
        new Texts(issues).required("reason", reason, "Zeg waarom de partijen het convenant beëindigen.", 500);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
    }
}
