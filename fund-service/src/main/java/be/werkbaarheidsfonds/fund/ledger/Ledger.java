package be.werkbaarheidsfonds.fund.ledger;

import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/**
 * The ledger of every envelope. Booking locks the envelope, sums, and appends only when the account it
 * takes from holds enough: two bookings of the same last euros wait for each other.
 */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<LedgerEntry, Long> {

    private final Clock clock;

    @Inject
    Ledger(Clock clock) {
        this.clock = clock;
    }

    /** Opens the envelope of a call with its budget. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID callId, Money budget, String by) {
        getEntityManager().persist(new Envelope(callId, clock.instant()));
        getEntityManager().flush();
        book(callId, new Booking.Allot(budget), by);
    }

    /** Books, or refuses because the envelope does not hold the amount; in the transaction of what causes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void book(UUID callId, Booking booking, String by) {
        lock(callId);
        if (!balance(callId).covers(booking)) {
            throw Refused.conflict(
                    "envelope-exhausted",
                    "Het budget van deze oproep volstaat niet meer voor dit bedrag. Er is niets geboekt.");
        }
        var id = UUID.randomUUID();
        var at = clock.instant();
        booking.postings().forEach(posting -> persist(new LedgerEntry(callId, id, booking, posting, at, by)));
    }

    /** Until this transaction ends nobody else books in this envelope, or counts on what is in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID callId) {
        var envelope = getEntityManager().find(Envelope.class, callId, LockModeType.PESSIMISTIC_WRITE);
        if (envelope == null) {
            throw Refused.conflict("no-envelope", "Deze oproep heeft nog geen budget.");
        }
    }

    /** Where the money of a call's envelope is now. */
    public EnvelopeBalance balance(UUID callId) {
        var sums = new EnumMap<LedgerAccount, Money>(LedgerAccount.class);
        getEntityManager()
                .createQuery(
                        "select e.account, sum(e.amount) from LedgerEntry e where e.callId = :call group by e.account",
                        Object[].class)
                .setParameter("call", callId)
                .getResultList()
                .forEach(row -> sums.put((LedgerAccount) row[0], Money.ofDecimal((BigDecimal) row[1])));
        return EnvelopeBalance.of(sums);
    }

    /** The journal of an envelope, newest first. */
    public List<LedgerEntry> journal(UUID callId, int page, int size) {
        return find("callId = ?1 order by id desc", callId)
                .page(Page.of(page, size))
                .list();
    }

    public long journalLength(UUID callId) {
        return count("callId", callId);
    }

    /** What was booked for one application, oldest first. */
    public List<LedgerEntry> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
