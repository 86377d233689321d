package be.werkbaarheidsfonds.convenant.covenant;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of a covenant as it is typed or sent, before any of it is believed. */
@Schema(
        name = "CovenantInput",
        requiredProperties = {"sector", "title", "from", "until", "parties", "objectives"})
record CovenantInput(
        @Nullable String sector,
        @Nullable String title,

        @Schema(description = "First day, ISO date", examples = "2026-07-01") @Nullable
        String from,

        @Schema(description = "Last day, ISO date", examples = "2028-06-30") @Nullable
        String until,

        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<PartyInput> parties,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<ObjectiveInput> objectives) {

    /** A partner. */
    @Schema(
            name = "CovenantPartyInput",
            requiredProperties = {"kind", "name"})
    record PartyInput(
            @Schema(description = "employers, employees, sector-fund or government") @Nullable
            String kind,

            @Nullable String name) {}

    /** An objective with its actions. */
    @Schema(
            name = "CovenantObjectiveInput",
            requiredProperties = {"title", "actions"})
    record ObjectiveInput(
            @Schema(description = "Keeps its identity through changes; left out for a new one") @Nullable
            UUID id,

            @Nullable String title,
            @Nullable String description,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<ActionInput> actions) {}

    /** An action. */
    @Schema(
            name = "CovenantActionInput",
            requiredProperties = {"title", "level", "theme", "indicator", "target"})
    record ActionInput(
            @Schema(description = "Keeps its identity through changes; left out for a new one") @Nullable
            UUID id,

            @Nullable String title,
            @Nullable String description,

            @Schema(description = "sector or company") @Nullable
            String level,

            @Nullable String theme,

            @Schema(description = "What is counted") @Nullable
            String indicator,

            @Nullable Integer target) {}

    static CovenantInput of(CovenantText text) {
        return new CovenantInput(
                text.sector(),
                text.title(),
                text.from().toString(),
                text.until().toString(),
                text.parties().stream()
                        .map(p -> new PartyInput(p.kind().code(), p.name()))
                        .toList(),
                text.objectives().stream().map(CovenantInput::of).toList());
    }

    private static ObjectiveInput of(CovenantText.Objective objective) {
        return new ObjectiveInput(
                objective.id(),
                objective.title(),
                objective.description(),
                objective.actions().stream().map(CovenantInput::of).toList());
    }

    private static ActionInput of(CovenantText.Action action) {
        return new ActionInput(
                action.id(),
                action.title(),
                action.description(),
                action.level().code(),
                action.theme().code(),
                action.indicator(),
                action.target());
    }
}
