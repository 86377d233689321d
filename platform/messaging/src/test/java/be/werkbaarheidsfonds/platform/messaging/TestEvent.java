package be.werkbaarheidsfonds.platform.messaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The event family of the tests. */
public sealed interface TestEvent {

    String SAID = "messaging.said.v1";

    /** Something was said. */
    record Said(String word, int times, @Nullable String comment, List<Part> parts) implements TestEvent {
        static Said word(String word) {
            return new Said(word, 1, null, List.of(new Part("p")));
        }
    }

    /** A part of what was said. */
    record Part(String name) {}

    static Optional<Class<? extends TestEvent>> recordOf(String type) {
        return type.equals(SAID) ? Optional.of(Said.class) : Optional.empty();
    }
}
