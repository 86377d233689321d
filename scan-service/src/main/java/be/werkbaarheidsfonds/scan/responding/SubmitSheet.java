package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.CastBallot;
import be.werkbaarheidsfonds.scan.campaign.ReusedCodes;
import be.werkbaarheidsfonds.scan.scoring.SheetBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Seals a sheet and puts it in the box, exactly once (rules B4, B5). Sending the same sheet again is
 * answered as if it were the first time; another sheet with a used code is refused.
 */
@ApplicationScoped
class SubmitSheet {

    private final AskedCode asked;
    private final OpenScans scans;
    private final BallotBox box;
    private final CastBallot cast;
    private final ReusedCodes reused;

    @Inject
    SubmitSheet(AskedCode asked, OpenScans scans, BallotBox box, CastBallot cast, ReusedCodes reused) {
        this.asked = asked;
        this.scans = scans;
        this.box = box;
        this.cast = cast;
        this.reused = reused;
    }

    /** No transaction around it: what must be one is inside {@link CastBallot}, and others may share it. */
    void with(SheetForm form) {
        var code = AskedCode.read(form.code());
        var found = asked.look(code);
        var scan = scans.get(found.campaign());
        var id = IdempotencyKey.ofForm(form.sheet());
        if (found.used()) {
            requireSent(found.campaign(), id);
            return;
        }
        var sheet = SheetRules.check(form, scan);
        if (!cast.with(found.campaign(), code, id, scan.sealer().seal(SheetBytes.write(sheet)))) {
            // used, or gone because the scan closed, since it was found
            asked.look(code);
            requireSent(found.campaign(), id);
        }
    }

    private void requireSent(UUID campaign, UUID sheet) {
        if (!box.holds(campaign, sheet)) {
            reused.count(campaign);
            throw AskedCode.used();
        }
    }
}
