package be.werkbaarheidsfonds.platform.problem;

import java.util.function.LongConsumer;

/** The version a form was shown with: what {@link IfMatch} is to programs. */
public final class FormVersion {

    private FormVersion() {}

    /** Refuses as stale what has another version by now. */
    public static LongConsumer seen(long version) {
        return current -> {
            if (current != version) {
                throw Refused.stale();
            }
        };
    }
}
