package be.werkbaarheidsfonds.dialogue.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A discussion that satisfies {@link DiscussionRules}. */
record DiscussionDetails(
        Body body,
        LocalDate heldOn,
        boolean agreed,
        String note,
        @Nullable UUID scan,
        List<String> actions) {}
