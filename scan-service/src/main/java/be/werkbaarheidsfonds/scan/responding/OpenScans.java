package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.ballot.SheetSeal;
import be.werkbaarheidsfonds.scan.ballot.SheetSeal.Sealer;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.Campaigns;
import be.werkbaarheidsfonds.scan.campaign.Division;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scans that take sheets, read once: what a sheet is checked against and sealed with is promised, so it does
 * not change while a scan is open. That a scan closed is not known here; then its codes are gone.
 */
@ApplicationScoped
class OpenScans {

    /** More scans at once than this and the oldest reading is no loss. */
    private static final int MOST_KEPT = 200;

    private final Map<UUID, OpenScan> known = new ConcurrentHashMap<>();
    private final Campaigns campaigns;
    private final Instruments instruments;
    private final Clock clock;

    @Inject
    OpenScans(Campaigns campaigns, Instruments instruments, Clock clock) {
        this.campaigns = campaigns;
        this.instruments = instruments;
        this.clock = clock;
    }

    /**
     * @param campaign as it was when it was read; its last day may have been put off since
     * @param places groups people can be in
     */
    record OpenScan(Campaign campaign, Division division, Set<Integer> places, Instrument instrument, Sealer sealer) {

        OpenScan {
            places = Set.copyOf(places);
        }
    }

    /** Refuses one whose last day is over. */
    OpenScan get(UUID id) {
        var scan = known.get(id);
        return scan != null && scan.campaign().takesSheets(LocalDate.now(clock)) ? scan : read(id);
    }

    @Transactional
    OpenScan read(UUID id) {
        var campaign = AskedCode.open(campaigns.findByIdOptional(id), LocalDate.now(clock));
        var publicKey = campaign.publicKey();
        if (publicKey == null) {
            throw new IllegalStateException("Campaign " + id + " is open without a key");
        }
        // read while there is a session to read it in
        var division = campaign.division();
        var scan = new OpenScan(
                campaign,
                division,
                Set.copyOf(division.tree().places()),
                instruments.get(campaign.instrument()),
                SheetSeal.sealer(id, publicKey));
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(id, scan);
        return scan;
    }
}
