package be.werkbaarheidsfonds.dialogue.discussion;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the form, as they were typed. */
record PostedDiscussion(
        @FormParam("body") @Nullable String body,
        @FormParam("heldOn") @Nullable String heldOn,
        @FormParam("agreed") @Nullable String agreed,
        @FormParam("note") @Nullable String note,
        @FormParam("scan") @Nullable String scan,
        @FormParam("actions") @Nullable List<String> actions) {

    DiscussionForm form() {
        return new DiscussionForm(body, heldOn, agreed, note, scan, actions == null ? List.of() : actions);
    }
}
