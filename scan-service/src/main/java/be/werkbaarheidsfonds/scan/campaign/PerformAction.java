package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.audit.AuditEntry;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.UUID;

/** Takes a campaign through its lifecycle: transition, audit and event in one transaction. */
@ApplicationScoped
public class PerformAction {

    private static final String AGGREGATE = "campaign";

    /** Who finishes a closing is the service itself. */
    private static final String SERVICE = "scan-service";

    private final AuditTrail audit;
    private final PublishedEvents events;
    private final Event<CampaignClosed> closed;

    @Inject
    PerformAction(AuditTrail audit, PublishedEvents events, Event<CampaignClosed> closed) {
        this.audit = audit;
        this.events = events;
        this.closed = closed;
    }

    /** Within this service, in the transaction that ends a scan: closed, or lost. */
    public record CampaignClosed(UUID id) {}

    /** Refuses what the status does not allow, before anything expensive is done. */
    public static void require(Campaign campaign, CampaignAction action) {
        if (CampaignLifecycle.next(campaign.status(), action).isEmpty()) {
            throw refused(campaign);
        }
    }

    @Transactional(TxType.MANDATORY)
    public void on(Campaign campaign, CampaignAction action, Caller caller) {
        var from = take(campaign, action);
        audit.record(AuditEntry.by(
                caller, AGGREGATE, campaign.id(), from, action.code(), name(campaign.status()), action.note()));
    }

    /** What no person does. */
    @Transactional(TxType.MANDATORY)
    void byService(Campaign campaign, CampaignAction action) {
        var from = take(campaign, action);
        audit.record(new AuditEntry(
                AGGREGATE,
                campaign.id().toString(),
                SERVICE,
                null,
                from,
                action.code(),
                name(campaign.status()),
                null));
    }

    @Transactional(TxType.MANDATORY)
    void created(Campaign campaign, Caller caller) {
        audit.record(AuditEntry.by(caller, AGGREGATE, campaign.id(), null, "create", name(campaign.status()), null));
    }

    private String take(Campaign campaign, CampaignAction action) {
        var from = campaign.status();
        var to = CampaignLifecycle.next(from, action).orElseThrow(() -> refused(campaign));
        campaign.take(action, to);
        events.publish(campaign, action);
        if (action instanceof CampaignAction.Close || action instanceof CampaignAction.DeclareLost) {
            closed.fire(new CampaignClosed(campaign.id()));
        }
        return name(from);
    }

    private static Refused refused(Campaign campaign) {
        return Refused.conflict(
                "campaign-" + name(campaign.status()),
                switch (campaign.status()) {
                    case DRAFT -> "Deze scan is nog niet geopend.";
                    case OPEN -> "Deze scan is al open: wat aan deelnemers beloofd is, ligt vast.";
                    case CLOSED -> "Deze scan is afgesloten en gaat niet meer open.";
                    case REPORTED -> "Deze scan is afgerond: het resultaat ligt vast.";
                    case LOST -> "Deze scan is onbruikbaar verklaard: hij wordt niet geteld.";
                });
    }

    private static String name(CampaignStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
