package be.werkbaarheidsfonds.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows links in order and notes every place where a chain is broken. */
final class ChainCheck implements Consumer<StoredLink> {

    private final List<String> faults = new ArrayList<>();
    private @Nullable StoredLink previous;
    private long entries;

    @Override
    public void accept(StoredLink stored) {
        var before = previous != null && previous.isOfSameChain(stored) ? previous : null;
        stored.faultAfter(before)
                .ifPresent(fault -> faults.add(
                        stored.link().aggregateType() + " " + stored.link().aggregateId() + ": " + fault));
        previous = stored;
        entries++;
    }

    ChainVerdict verdict() {
        return new ChainVerdict(entries, previous == null ? null : previous.digest(), List.copyOf(faults));
    }
}
