package be.werkbaarheidsfonds.dialogue.discussion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A discussion as a system sends it. */
@Schema(
        name = "DiscussionInput",
        requiredProperties = {"body", "heldOn", "agreed", "actions"})
record DiscussionInput(
        @Schema(enumeration = {"or", "cpbw", "union-delegation", "employees"}) @Nullable
        String body,

        @Schema(format = "date", examples = "2026-11-12") @Nullable
        String heldOn,

        @Nullable Boolean agreed,

        @Schema(maxLength = 2000, description = "Never leaves dialogue-service") @Nullable
        String note,

        @Schema(format = "uuid", description = "Scan whose finding was discussed") @Nullable
        String scan,

        @Schema(minItems = 1, maxItems = 12, description = "Codes of the inspiration menu") @Nullable
        List<@Nullable String> actions) {

    DiscussionForm toForm() {
        return new DiscussionForm(
                body,
                heldOn,
                agreed == null ? null : agreed ? "ja" : "nee",
                note,
                scan,
                actions == null
                        ? List.of()
                        : actions.stream().map(code -> code == null ? "" : code).toList());
    }
}
