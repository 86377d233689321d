package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import be.werkbaarheidsfonds.scan.ballot.SheetSeal;
import be.werkbaarheidsfonds.scan.fold.OpeningCheck;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Opens a scan: its key pair, and as many codes as its headcount. The codes are answered here, once; the
 * database keeps only their keyed hashes. Who loses them reissues (rule B2). To be mailed, none are made yet.
 */
@ApplicationScoped
public class OpenCampaign {

    private final CampaignAccess access;
    private final Campaigns campaigns;
    private final PerformAction perform;
    private final Instruments instruments;
    private final BallotBox box;
    private final SheetSeal seal;
    private final ScanSettings settings;
    private final Clock clock;

    @Inject
    OpenCampaign(
            CampaignAccess access,
            Campaigns campaigns,
            PerformAction perform,
            Instruments instruments,
            BallotBox box,
            SheetSeal seal,
            ScanSettings settings,
            Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.perform = perform;
        this.instruments = instruments;
        this.box = box;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    List<BallotCode> with(
            Caller caller, UUID id, RequestedCodes requested, Assessment assessment, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        var today = LocalDate.now(clock);
        requireNoIssues(assessment.issues(today), requested.issues(campaign.headcount()));
        var assessedOn = assessment.day();
        var handOut = requested.handOut();
        PerformAction.require(campaign, new CampaignAction.Open(today, "", handOut, assessedOn));
        requireConfirmed(campaign);
        requireOffered(campaign);
        if (!campaign.closesOn().isAfter(today)) {
            throw Refused.conflict(
                    "closing-day-passed", "De laatste dag is voorbij. Kies eerst een nieuwe laatste dag.");
        }
        campaigns.takeTurnToOpen(campaign.enterpriseNumber());
        requireRest(campaign, today);
        requireShowable(campaign);
        // The key is on disk before anything is committed. If the commit fails, opening again replaces it.
        var publicKey = seal.newKey(id);
        perform.on(campaign, new CampaignAction.Open(today, publicKey, handOut, assessedOn), caller);
        // Codes to be mailed are made when there are addresses: nobody sees them.
        return handOut == HandOut.MAIL ? List.of() : box.issue(id, campaign.headcount());
    }

    private static void requireNoIssues(List<Issue> ofAssessment, List<Issue> ofCodes) {
        var issues = Stream.concat(ofAssessment.stream(), ofCodes.stream()).toList();
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
    }

    /** Nobody is asked where they work for nothing (rule C2). */
    private static void requireShowable(Campaign campaign) {
        OpeningCheck.faults(campaign.division().tree(), campaign.smallestBlock()).stream()
                .filter(fault -> !fault.kind().isWarning())
                .findFirst()
                .ifPresent(fault -> {
                    throw Refused.conflict(
                            "never-shown", "De afdelingen zijn te klein om apart te tonen. Wijzig eerst de scan.");
                });
    }

    /** What representatives saw is what opens (rule B1). */
    private static void requireConfirmed(Campaign campaign) {
        if (campaign.confirmedOn() == null) {
            throw Refused.conflict(
                    "not-confirmed",
                    "De afdelingen of aantallen veranderden nadat ze bekeken waren. Leg ze opnieuw voor en vul bij"
                            + " Wijzigen in op welke dag.");
        }
    }

    /** A questionnaire may have ended since the draft was made; no new scan uses it then (rule A2). */
    private void requireOffered(Campaign campaign) {
        if (!instruments.isOffered(campaign.instrument())) {
            throw Refused.conflict(
                    "questionnaire-ended",
                    "Een vragenlijst van deze scan wordt niet meer gebruikt. Kies ze bij Wijzigen opnieuw.");
        }
    }

    /** One scan per population, the next after 180 days at the earliest (rule B8). */
    private void requireRest(Campaign campaign, LocalDate today) {
        campaigns.inTheWayOf(campaign, today.minusDays(settings.restDays())).ifPresent(other -> {
            throw other.closedOn() == null
                    ? Refused.conflict("scan-running", "Er loopt al een scan. Sluit die eerst af.")
                    : Refused.conflict(
                            "too-soon",
                            "De vorige scan sloot minder dan " + settings.restDays()
                                    + " dagen geleden. Zo kort na elkaar meten zegt weinig en vraagt veel van mensen.");
        });
    }
}
