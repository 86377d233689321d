package be.werkbaarheidsfonds.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recorded transition.
 *
 * @param sequence from 1, without gaps, per aggregate
 * @param person who and why; null once it was erased
 * @param digest of this entry and, through the chain, of all before it; hexadecimal
 */
public record AuditedEntry(
        long sequence,
        Instant at,
        @Nullable String from,
        String action,
        String to,
        @Nullable Person person,
        String digest) {

    /**
     * The erasable part.
     *
     * @param onBehalfOf enterprise number of the organisation, null where there was none
     */
    public record Person(
            String actor,
            @Nullable String onBehalfOf,
            @Nullable String why) {}
}
