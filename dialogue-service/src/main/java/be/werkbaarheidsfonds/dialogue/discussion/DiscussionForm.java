package be.werkbaarheidsfonds.dialogue.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as it was typed or sent, before any rule.
 *
 * @param heldOn ISO date
 * @param agreed {@code ja} or {@code nee}
 * @param scan id of the scan whose finding was discussed, null for none
 */
record DiscussionForm(
        @Nullable String body,
        @Nullable String heldOn,
        @Nullable String agreed,
        @Nullable String note,
        @Nullable String scan,
        List<String> actions) {

    DiscussionForm {
        actions = List.copyOf(actions);
    }

    static DiscussionForm about(List<String> actions, @Nullable String scan) {
        return new DiscussionForm(null, null, null, null, scan, actions);
    }
}
