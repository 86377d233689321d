package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What comes with a move, as it is typed or sent. */
final class MoveInput {

    private MoveInput() {}

    /** Day on which the last party signed. */
    @Schema(name = "CovenantSignature", requiredProperties = "signedOn")
    record Signature(@Nullable String signedOn) {

        LocalDate day() {
            return date("signedOn", signedOn);
        }
    }

    /** Day and reason of an early end. */
    @Schema(
            name = "CovenantEnding",
            requiredProperties = {"endedOn", "reason"})
    record Ending(@Nullable String endedOn, @Nullable String reason) {

        LocalDate day() {
            return date("endedOn", endedOn);
        }
    }

    /** Something the sector did. */
    @Schema(
            name = "SectorResultInput",
            requiredProperties = {"achievedOn", "amount", "evidence"})
    record Result(
            @Nullable String achievedOn,
            @Nullable Integer amount,
            @Nullable String evidence) {

        SectorResult with(UUID id, UUID actionId) {
            return new SectorResult(
                    id, actionId, date("achievedOn", achievedOn), amount == null ? 0 : amount, Texts.orEmpty(evidence));
        }
    }

    /** Of a form's field; null where it is not a whole number, which the rules then say. */
    static @Nullable Integer number(@Nullable String typed) {
        var digits = Texts.orEmpty(typed).replace(".", "");
        return digits.matches("\\d{1,6}") ? Integer.valueOf(digits) : null;
    }

    private static LocalDate date(String name, @Nullable String typed) {
        return Texts.date(typed)
                .orElseThrow(() -> Refused.invalid(List.of(Issue.of(name, "required", "Vul een datum in."))));
    }
}
