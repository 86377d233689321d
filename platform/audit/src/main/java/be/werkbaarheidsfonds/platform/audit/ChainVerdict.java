package be.werkbaarheidsfonds.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the trail is as it was written.
 *
 * @param entries how many were checked
 * @param lastDigest of the last of them. Compared with an earlier export it shows that none was cut
 *     off at the end, which a chain alone can't
 * @param faults aggregate and entry where a chain is broken
 */
public record ChainVerdict(long entries, @Nullable String lastDigest, List<String> faults) {

    public boolean isIntact() {
        return faults.isEmpty();
    }
}
