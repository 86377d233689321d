package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The way out of a scan that nobody can count (rule B4: key lost before close, scan lost): sheets, codes and
 * addresses are deleted unread, no other service hears of a scan, and the next may follow at once. Only where
 * counting fails: a scan that can be read is closed, not thrown away because its answers are feared. An administrator
 * may too, so that nothing of people stays for ever of a company that does not exist any more.
 */
@ApplicationScoped
class DeclareLost {

    static final String REASON = "reason";

    private static final int TEN_MINUTES = 600;
    private static final int LONGEST_REASON = 500;

    private final CampaignAccess access;
    private final PerformAction perform;
    private final BallotBox box;
    private final OpenBox open;
    private final ClosingProgress progress;
    private final Event<CampaignLost> lost;
    private final Clock clock;

    @Inject
    DeclareLost(
            CampaignAccess access,
            PerformAction perform,
            BallotBox box,
            OpenBox open,
            ClosingProgress progress,
            Event<CampaignLost> lost,
            Clock clock) {
        this.access = access;
        this.perform = perform;
        this.box = box;
        this.open = open;
        this.progress = progress;
        this.lost = lost;
        this.clock = clock;
    }

    /** Within this service, once it is committed: what is left of the key can go. */
    record CampaignLost(UUID id) {}

    /** @param typed why, for the audit trail and for its company */
    @Transactional
    @TransactionConfiguration(timeout = TEN_MINUTES)
    void with(Caller caller, DeclaredBy by, UUID id, @Nullable String typed, LongConsumer checkVersion) {
        access.find(caller, by, id);
        if (!progress.takeTurn(id)) {
            throw Refused.conflict("closing-under-way", "De scan wordt nu afgesloten. Wacht tot dat klaar is.");
        }
        var campaign = access.forChange(caller, by, id, checkVersion);
        var today = LocalDate.now(clock);
        PerformAction.require(campaign, new CampaignAction.DeclareLost(today, by, BoxFault.KEY_MISSING, ""));
        var reason = reason(typed);
        var fault = emptyBox(campaign)
                .orElseThrow(() -> Refused.conflict(
                        "scan-readable", "Deze scan kan geteld worden: er is niets verloren. Sluit hem gewoon af."));
        perform.on(campaign, new CampaignAction.DeclareLost(today, by, fault, reason), caller);
        lost.fire(new CampaignLost(id));
    }

    private static String reason(@Nullable String typed) {
        var reason = Typed.text(typed);
        if (reason.isEmpty()) {
            throw invalid("required", "Schrijf op waarom: dat blijft bewaard.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw invalid("too-long", "Gebruik hoogstens " + LONGEST_REASON + " tekens.");
        }
        return reason;
    }

    /** Deletes what is in the box and says why closing can't count it; empty when it can. */
    private Optional<BoxFault> emptyBox(Campaign campaign) {
        var id = campaign.id();
        var used = box.deleteCodes(id);
        var found = box.countSheets(id);
        if (used != found) {
            box.deleteSheets(id);
            return Optional.of(BoxFault.FOREIGN_SHEET);
        }
        // Fewer than k are destroyed without a key.
        var fault = found < campaign.smallestBlock()
                ? Optional.<BoxFault>empty()
                : Optional.ofNullable(open.of(campaign, read -> {}).fault());
        box.deleteSheets(id);
        return fault;
    }

    private static Refused invalid(String code, String detail) {
        return Refused.invalid(List.of(Issue.of(REASON, code, detail)));
    }
}
