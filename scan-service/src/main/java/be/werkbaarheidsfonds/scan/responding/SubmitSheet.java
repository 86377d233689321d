package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.SheetSeal;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.ReusedCodes;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.scoring.SentSheet;
import be.werkbaarheidsfonds.scan.scoring.SheetBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Seals a sheet and puts it in the box, exactly once (rules B4, B5). Sending the same sheet again is
 * answered as if it were the first time; another sheet with a used code is refused.
 */
@ApplicationScoped
class SubmitSheet {

    private final AskedCode asked;
    private final Instruments instruments;
    private final SheetSeal seal;
    private final BallotBox box;
    private final ReusedCodes reused;

    @Inject
    SubmitSheet(AskedCode asked, Instruments instruments, SheetSeal seal, BallotBox box, ReusedCodes reused) {
        this.asked = asked;
        this.instruments = instruments;
        this.seal = seal;
        this.box = box;
        this.reused = reused;
    }

    @Transactional
    void with(SheetForm form) {
        var ballot = asked.find(form.code());
        var campaign = ballot.campaign();
        var id = IdempotencyKey.ofForm(form.sheet());
        if (ballot.used()) {
            requireSent(campaign.id(), id);
            return;
        }
        var instrument = instruments.get(campaign.instrument());
        var sheet = SheetRules.check(form, instrument, campaign.division());
        if (!box.cast(campaign.id(), ballot.code(), id, seal(campaign, sheet))) {
            // used, or gone because the scan closed, since it was found
            asked.find(form.code());
            requireSent(campaign.id(), id);
        }
    }

    private void requireSent(UUID campaign, UUID sheet) {
        if (!box.holds(campaign, sheet)) {
            reused.count(campaign);
            throw AskedCode.used();
        }
    }

    private byte[] seal(Campaign campaign, SentSheet sheet) {
        var publicKey = campaign.publicKey();
        if (publicKey == null) {
            throw new IllegalStateException("Campaign " + campaign.id() + " is open without a key");
        }
        return seal.seal(campaign.id(), publicKey, SheetBytes.write(sheet));
    }
}
