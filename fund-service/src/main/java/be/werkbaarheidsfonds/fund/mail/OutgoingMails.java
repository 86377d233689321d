package be.werkbaarheidsfonds.fund.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** Mails waiting to be sent: an outbox of its own, written in the transaction that causes them. */
@ApplicationScoped
public class OutgoingMails implements PanacheRepositoryBase<OutgoingMail, UUID> {

    private final Clock clock;

    @Inject
    OutgoingMails(Clock clock) {
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(UUID applicationId, String kind, String recipient, String subject, String body) {
        persist(new OutgoingMail(applicationId, kind, recipient, subject, body, clock.instant()));
    }

    /** The next mail that is due, for this instance alone: others skip it while the lease lasts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<OutgoingMail> claimNext() {
        var now = clock.instant();
        var next = find("sentAt is null and dueAt <= ?1 order by dueAt, createdAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
        next.ifPresent(mail -> mail.claim(now));
        return next;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void markSent(UUID id) {
        findById(id).sent(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void markFailed(UUID id) {
        findById(id).failed(clock.instant());
    }

    /** Sent mails nobody will ask about any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long deleteSentBefore(Instant cutoff) {
        return delete("sentAt < ?1", cutoff);
    }
}
