package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.convenant.theme.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action of the inspiration menu, for pages and the API.
 *
 * @param sectors sectors it fits best, empty when it fits all
 */
@Schema(name = "MenuAction")
record MenuActionView(
        String code,
        String title,
        String summary,
        Coded theme,
        List<Coded> problems,
        List<Coded> sectors,
        String answers,
        String forWhom,
        List<String> steps,
        BigDecimal costFrom,
        BigDecimal costTo,
        Coded effort,
        String effortExplanation,
        String sourceIdea) {

    /** A value of a code list and its Dutch name. */
    @Schema(name = "CodedValue")
    record Coded(String code, String name) {}

    /** Of its page. */
    public String address() {
        return "/convenant/inspiratie/" + code;
    }

    static MenuActionView from(MenuAction action, UnaryOperator<String> sectorName) {
        return new MenuActionView(
                action.code(),
                action.title(),
                action.summary(),
                new Coded(action.theme().code(), action.theme().label()),
                action.problems().stream().map(MenuActionView::coded).toList(),
                action.sectors().stream()
                        .map(s -> new Coded(s, sectorName.apply(s)))
                        .toList(),
                action.answers(),
                action.forWhom(),
                action.steps(),
                action.costFrom(),
                action.costTo(),
                new Coded(action.effort().code(), action.effort().label()),
                action.effort().explanation(),
                action.sourceIdea());
    }

    private static Coded coded(Problem problem) {
        return new Coded(problem.code(), problem.label());
    }
}
