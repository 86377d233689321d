package be.werkbaarheidsfonds.dialogue.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A discussion, for its own company. */
@Schema(name = "Discussion")
record DiscussionView(
        UUID id,
        String enterpriseNumber,

        @Schema(enumeration = {"or", "cpbw", "union-delegation", "employees"})
        String body,

        String bodyName,
        LocalDate heldOn,
        boolean agreed,
        String note,
        @Nullable UUID scan,
        List<DiscussedAction> actions,
        Instant recordedAt,
        long version) {

    @Schema(name = "DiscussedAction")
    record DiscussedAction(String action, String title) {}

    static DiscussionView from(Discussion discussion, Map<String, String> titles) {
        var details = discussion.details();
        return new DiscussionView(
                discussion.id(),
                discussion.enterpriseNumber(),
                details.body().code(),
                details.body().dutch(),
                details.heldOn(),
                details.agreed(),
                details.note(),
                details.scan(),
                details.actions().stream()
                        .map(code -> new DiscussedAction(code, titles.getOrDefault(code, code)))
                        .toList(),
                discussion.recordedAt(),
                discussion.version());
    }

    /** Once agreed, the finding may be shared and an application made; before, there is more to talk about. */
    boolean mayGoOn() {
        return agreed;
    }
}
