package be.werkbaarheidsfonds.platform.audit;

import be.werkbaarheidsfonds.platform.audit.AuditedEntry.Person;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail as it lies in the database.
 *
 * @param person null once erased, and the salt with it
 * @param digest as stored; to be compared with the one that follows from the fields
 */
record StoredLink(
        ChainLink link, @Nullable Person person, @Nullable String salt, String digest) {

    /** What is wrong with this row, given the one before it in its chain. */
    Optional<String> faultAfter(@Nullable StoredLink previous) {
        var expectedSequence = previous == null ? 1 : previous.link.sequence() + 1;
        var expectedPrevious = previous == null ? null : previous.digest;
        if (link.sequence() != expectedSequence) {
            return Optional.of("entry " + expectedSequence + " is missing");
        }
        if (!Objects.equals(link.previousDigest(), expectedPrevious)) {
            return Optional.of("entry " + link.sequence() + " does not follow the one before it");
        }
        if (!link.digest().equals(digest)) {
            return Optional.of("entry " + link.sequence() + " was changed");
        }
        if (person != null
                && salt != null
                && !ChainLink.personDigest(salt, person).equals(link.personDigest())) {
            return Optional.of("who and why of entry " + link.sequence() + " were changed");
        }
        return Optional.empty();
    }

    AuditedEntry toEntry() {
        return new AuditedEntry(link.sequence(), link.at(), link.from(), link.action(), link.to(), person, digest);
    }

    boolean isOfSameChain(StoredLink other) {
        return link.aggregateType().equals(other.link.aggregateType())
                && link.aggregateId().equals(other.link.aggregateId());
    }
}
