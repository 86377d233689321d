package be.werkbaarheidsfonds.platform.audit;

import be.werkbaarheidsfonds.platform.audit.AuditedEntry.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the chain proves of one entry: the transition, a digest of the person, and the link before. */
record ChainLink(
        String aggregateType,
        String aggregateId,
        long sequence,
        Instant at,
        @Nullable String from,
        String action,
        String to,
        String personDigest,
        @Nullable String previousDigest) {

    String digest() {
        return Digest.of(aggregateType, aggregateId, sequence, at, from, action, to, personDigest, previousDigest);
    }

    static String personDigest(String salt, Person person) {
        return Digest.of(salt, person.actor(), person.onBehalfOf(), person.why());
    }
}
