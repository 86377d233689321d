package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.fold.Block;
import be.werkbaarheidsfonds.scan.fold.TablePlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How places of a scan are shown if everyone answers, as its company saw it before opening (rule C2). Worked out
 * once: what was promised does not change while a scan is open, and of hundreds of places it takes a while.
 */
@ApplicationScoped
class JoinedPlaces {

    /** More scans at once than this and the oldest reading is no loss. */
    private static final int MOST_KEPT = 200;

    private final Map<UUID, List<Block>> known = new ConcurrentHashMap<>();

    List<Block> of(Campaign campaign) {
        var found = known.get(campaign.id());
        if (found != null) {
            return found;
        }
        var blocks = TablePlan.onHeadcounts(campaign.division().tree(), campaign.smallestBlock())
                .blocks();
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(campaign.id(), blocks);
        return blocks;
    }
}
