package be.werkbaarheidsfonds.local.suite;

import be.werkbaarheidsfonds.platform.embedded.ChildProcess;
import java.time.Duration;

/** Whoever wants to know how the suite is doing. */
public interface Progress {

    /** A part can be used. */
    void ready(String part, Duration took);

    /** A program ended that nobody asked to end. */
    void died(ChildProcess program);

    /** For programs without a reader: a part that dies shows in what it no longer does. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void ready(String part, Duration took) {
                // nobody reads it
            }

            @Override
            public void died(ChildProcess program) {
                // nobody reads it
            }
        };
    }
}
