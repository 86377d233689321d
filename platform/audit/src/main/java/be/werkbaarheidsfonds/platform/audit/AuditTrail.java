package be.werkbaarheidsfonds.platform.audit;

import be.werkbaarheidsfonds.platform.audit.AuditedEntry.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * Who did what to an aggregate, when, on whose behalf and why: appended in the transaction that did
 * it, never changed, provable by a chain of digests per aggregate.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final AuditTable table;
    private final Clock clock;

    AuditTrail(AuditTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Appends an entry. It is there if and only if the caller's transaction commits. */
    @Transactional(TxType.MANDATORY)
    public void record(AuditEntry entry) {
        table.lock(entry.aggregateType(), entry.aggregateId());
        var last = table.last(entry.aggregateType(), entry.aggregateId());
        var organisation =
                entry.onBehalfOf() == null ? null : entry.onBehalfOf().value();
        var person = new Person(entry.actor(), organisation, entry.why());
        var salt = salt();
        var link = new ChainLink(
                entry.aggregateType(),
                entry.aggregateId(),
                last == null ? 1 : last.link().sequence() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                entry.from(),
                entry.action(),
                entry.to(),
                ChainLink.personDigest(salt, person),
                last == null ? null : last.digest());
        table.insert(link, salt, person);
    }

    /** Everything that happened to this aggregate, oldest first. */
    @Transactional
    public List<AuditedEntry> history(String aggregateType, String aggregateId) {
        return table.chain(aggregateType, aggregateId).stream()
                .map(StoredLink::toEntry)
                .toList();
    }

    /**
     * Erases who acted and why from this aggregate's entries; what happened, when, and its proof stay.
     * The caller records the erasure as an entry of its own, afterwards.
     *
     * @return number of entries whose person was erased
     */
    @Transactional(TxType.MANDATORY)
    public int erasePersons(String aggregateType, String aggregateId) {
        return table.deletePersons(aggregateType, aggregateId);
    }

    /** Recomputes the chain of one aggregate. */
    @Transactional
    public ChainVerdict verify(String aggregateType, String aggregateId) {
        var check = new ChainCheck();
        table.chain(aggregateType, aggregateId).forEach(check);
        return check.verdict();
    }

    /** Recomputes every chain. */
    @Transactional
    public ChainVerdict verifyAll() {
        var check = new ChainCheck();
        table.forEachLink(check);
        return check.verdict();
    }

    private String salt() {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
