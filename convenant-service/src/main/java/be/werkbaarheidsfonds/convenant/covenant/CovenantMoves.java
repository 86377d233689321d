package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The moves of a covenant as API and pages share them. */
@ApplicationScoped
class CovenantMoves {

    private final SignCovenant signCovenant;
    private final RecordSectorResult recordSectorResult;
    private final EndCovenant endCovenant;

    @Inject
    CovenantMoves(SignCovenant signCovenant, RecordSectorResult recordSectorResult, EndCovenant endCovenant) {
        this.signCovenant = signCovenant;
        this.recordSectorResult = recordSectorResult;
        this.endCovenant = endCovenant;
    }

    @Transactional
    Covenant sign(Caller caller, UUID id, VersionCheck version, MoveInput.Signature input) {
        return signCovenant.on(caller, id, version, input.day());
    }

    @Transactional
    Covenant recordResult(Caller caller, UUID id, VersionCheck version, SectorResult result) {
        return recordSectorResult.of(caller, id, version, result);
    }

    @Transactional
    Covenant end(Caller caller, UUID id, VersionCheck version, MoveInput.Ending input) {
        return endCovenant.on(caller, id, version, input.day(), Texts.orEmpty(input.reason()));
    }
}
