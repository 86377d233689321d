package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.problem.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a move.
 *
 * @param action the action a result is for, null for a move of the whole covenant
 * @param id identity of what the form makes, so that sending it twice is harmless
 */
record MoveView(
        CovenantView covenant,
        CovenantView.@Nullable ActionView action,
        UUID id,
        String date,
        String amount,
        String text) {

    static MoveView blank(CovenantView covenant, @Nullable UUID actionId) {
        var action = actionId == null ? null : find(covenant, actionId);
        return new MoveView(covenant, action, UUID.randomUUID(), "", "", "");
    }

    MoveView typed(@Nullable String typedDate, @Nullable String typedAmount, @Nullable String typedText) {
        return new MoveView(
                covenant, action, id, Texts.orEmpty(typedDate), Texts.orEmpty(typedAmount), Texts.orEmpty(typedText));
    }

    private static CovenantView.ActionView find(CovenantView covenant, UUID actionId) {
        return covenant.objectives().stream()
                .flatMap(o -> o.actions().stream())
                .filter(a -> a.id().equals(actionId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Deze actie staat niet in het convenant."));
    }
}
