package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.ballot.SheetSeal;
import be.werkbaarheidsfonds.scan.ballot.SheetSeal.Sealer;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.Campaigns;
import be.werkbaarheidsfonds.scan.fold.Block;
import be.werkbaarheidsfonds.scan.fold.TablePlan;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Scans that take sheets, read once: what is told of its groups and what a sheet is checked against and sealed
 * with is promised, so it does not change while a scan is open. That a scan closed is not known here; then its codes are gone.
 */
@ApplicationScoped
class OpenScans {

    /** More scans at once than this and the oldest reading is no loss. */
    private static final int MOST_KEPT = 200;

    private final Map<String, OpenScan> known = new ConcurrentHashMap<>();
    private final Campaigns campaigns;
    private final Instruments instruments;
    private final SheetSeal seal;
    private final Clock clock;

    @Inject
    OpenScans(Campaigns campaigns, Instruments instruments, SheetSeal seal, Clock clock) {
        this.campaigns = campaigns;
        this.instruments = instruments;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @param campaign as it was when it was read; its last day may have been put off since
     * @param blocks how its places are shown if everyone answers, as its company saw it before opening (rule C2)
     */
    record OpenScan(Campaign campaign, AskedSheet asked, List<Block> blocks, Sealer sealer) {

        OpenScan {
            blocks = List.copyOf(blocks);
        }

        UUID id() {
            return campaign.id();
        }
    }

    /** One that was read before, by what a form says it is; looks nowhere else, so nobody waits. */
    Optional<OpenScan> known(@Nullable String id) {
        return Optional.ofNullable(id).map(known::get).filter(this::takesSheets);
    }

    /** Refuses one whose last day is over. */
    OpenScan get(UUID id) {
        return known(id.toString()).orElseGet(() -> read(id));
    }

    private boolean takesSheets(OpenScan scan) {
        return scan.campaign().takesSheets(LocalDate.now(clock));
    }

    @Transactional
    OpenScan read(UUID id) {
        var campaign = AskedCode.open(campaigns.findByIdOptional(id), LocalDate.now(clock));
        var publicKey = campaign.publicKey();
        if (publicKey == null) {
            throw new IllegalStateException("Campaign " + id + " is open without a key");
        }
        var instrument = instruments.get(campaign.instrument());
        var division = campaign.division();
        var scan = new OpenScan(
                campaign,
                AskedSheet.of(instrument, division),
                TablePlan.onHeadcounts(division.tree(), campaign.smallestBlock())
                        .blocks(),
                seal.sealerOf(id, publicKey));
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(id.toString(), scan);
        return scan;
    }
}
