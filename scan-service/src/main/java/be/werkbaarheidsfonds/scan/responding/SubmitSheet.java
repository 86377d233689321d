package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.CastBallot;
import be.werkbaarheidsfonds.scan.campaign.ReusedCodes;
import be.werkbaarheidsfonds.scan.responding.OpenScans.OpenScan;
import be.werkbaarheidsfonds.scan.scoring.SheetBytes;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Seals a sheet and puts it in the box, exactly once (rules B4, B5). Sending the same sheet again is
 * answered as if it were the first time; another sheet with a used code is refused.
 *
 * <p>A sheet that names its scan and is as it should be goes straight into the box, and no thread waits for
 * it. Whatever is not so goes the long way, which starts from the code and finds out what to say.
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

    /** Completes once the sheet is in the box; what is refused fails it. What must be one transaction is inside. */
    Uni<Void> with(SheetForm form) {
        return Uni.createFrom()
                .completionStage(() -> straight(form))
                .chain(stored -> stored ? Uni.createFrom().voidItem() : theLongWay(form));
    }

    private CompletionStage<Boolean> straight(SheetForm form) {
        return scans.known(form.scan())
                .map(scan -> straight(form, scan))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    private CompletableFuture<Boolean> straight(SheetForm form, OpenScan scan) {
        try {
            return cast(form, scan);
        } catch (Refused found) {
            // said the long way: whether the code is right comes first
            return CompletableFuture.completedFuture(false);
        }
    }

    private CompletableFuture<Boolean> cast(SheetForm form, OpenScan scan) {
        var code = AskedCode.read(form.code());
        var id = form.id();
        var sheet = SheetRules.check(form, scan.asked());
        return cast.with(scan.id(), code, id, scan.sealer().seal(SheetBytes.write(sheet)));
    }

    private Uni<Void> theLongWay(SheetForm form) {
        return Uni.createFrom()
                .item(() -> asked.look(AskedCode.read(form.code())))
                .chain(found -> found.used()
                        ? Uni.createFrom().item(false)
                        : Uni.createFrom().completionStage(() -> cast(form, scans.get(found.campaign()))))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(stored -> {
                    if (!stored) {
                        // used, or gone because the scan closed
                        var found = asked.look(AskedCode.read(form.code()));
                        requireSent(found.campaign(), form.id());
                    }
                })
                .replaceWithVoid()
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private void requireSent(UUID campaign, UUID sheet) {
        if (!box.holds(campaign, sheet)) {
            reused.count(campaign);
            throw AskedCode.used();
        }
    }
}
