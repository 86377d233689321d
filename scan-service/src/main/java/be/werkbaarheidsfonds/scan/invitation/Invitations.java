package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.Campaigns;
import be.werkbaarheidsfonds.scan.campaign.PerformAction.CampaignClosed;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

/** Addresses, and the mails that wait for them. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    /** As {@link Invitation#isUnsent}. */
    private static final String UNSENT = "sealedCode is not null and perhapsDelivered = 0";

    /** At the first attempt it is either on its way or has failed; the latter is known where nothing left. */
    private static final String FAILED = "(attempts > 1 or attempts = 1 and " + UNSENT + ")";

    private final Campaigns campaigns;
    private final Clock clock;

    @Inject
    Invitations(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * How far the mails of a campaign are.
     *
     * @param addresses how many there are
     * @param waiting mails that are yet to go
     * @param failing of those, how many failed at least once
     * @param unsent addresses whose code nobody can have yet: these can be corrected
     * @param reminders rounds of reminders so far
     * @param lastOn day of the last mail
     */
    record Count(
            long addresses,
            long waiting,
            long failing,
            long unsent,
            int reminders,
            @Nullable LocalDate lastOn) {}

    @Transactional(TxType.MANDATORY)
    Count count(UUID campaign) {
        var addresses = count("campaignId", campaign);
        var waiting = count("campaignId = ?1 and dueAt is not null", campaign);
        var failing = count("campaignId = ?1 and dueAt is not null and " + FAILED, campaign);
        var unsent = count("campaignId = ?1 and " + UNSENT, campaign);
        var last = getEntityManager()
                .createQuery(
                        "select coalesce(max(sent), 0), max(sentOn) from Invitation where campaignId = ?1",
                        Object[].class)
                .setParameter(1, campaign)
                .getSingleResult();
        var mails = (int) last[0];
        return new Count(addresses, waiting, failing, unsent, Math.max(0, mails - 1), (LocalDate) last[1]);
    }

    /** Who was invited already. */
    @Transactional(TxType.MANDATORY)
    Set<String> addresses(UUID campaign) {
        return Set.copyOf(getEntityManager()
                .createQuery("select address from Invitation where campaignId = ?1", String.class)
                .setParameter(1, campaign)
                .getResultList());
    }

    /** Addresses no mail could be brought to so far, by which nobody can have a code; in their order. */
    @Transactional(TxType.MANDATORY)
    List<String> unreachable(UUID campaign, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select address from Invitation where campaignId = ?1 and attempts > 0 and " + UNSENT
                                + " order by address",
                        String.class)
                .setParameter(1, campaign)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Waits for who sends its mail now. */
    @Transactional(TxType.MANDATORY)
    Optional<Invitation> lock(UUID campaign, String address) {
        return find("campaignId = ?1 and address = ?2", campaign, address)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Everyone who had an invitation gets the same reminder: who answered is not known. */
    @Transactional(TxType.MANDATORY)
    int remind(UUID campaign) {
        return update("dueAt = ?1 where campaignId = ?2 and dueAt is null", clock.instant(), campaign);
    }

    /**
     * The next mail that is due, for this instance alone: others skip it while the lease lasts. After the last day
     * of its scan none goes: who got it could not answer any more. It is deleted at close, with its code.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Invitation> claimNext() {
        Instant now = clock.instant();
        var next = find(
                        "dueAt <= ?1 and campaignId in (select c.id from Campaign c where c.closesOn >= ?2) order by dueAt",
                        now,
                        LocalDate.now(clock))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
        next.ifPresent(invitation -> invitation.claim(now));
        return next;
    }

    /** The scan a claimed mail is of; empty when it takes no answers any more, so that the mail must not go. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Campaign> stillDue(Invitation claimed) {
        var today = LocalDate.now(clock);
        return campaigns.findByIdOptional(claimed.campaignId()).filter(campaign -> campaign.takesSheets(today));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void markSent(UUID id) {
        findByIdOptional(id).ifPresent(invitation -> invitation.sent(LocalDate.now(clock)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void markFailed(UUID id, boolean neverLeft) {
        findByIdOptional(id).ifPresent(invitation -> invitation.failed(clock.instant(), neverLeft));
    }

    /** Addresses are deleted at close (rule B2), in its transaction. */
    @Transactional(TxType.MANDATORY)
    void forget(@Observes CampaignClosed closed) {
        forget(closed.id());
    }

    @Transactional(TxType.MANDATORY)
    void forget(UUID campaign) {
        delete("campaignId", campaign);
    }
}
