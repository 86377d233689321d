package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import be.werkbaarheidsfonds.scan.register.MenuAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which actions fit what was found: those of the priorities, in their order. */
class SuggestActionsTest {

    private static final Instrument BASIS = new Instruments().basePackage();
    private static final Instrument WITH_MODULES =
            new Instruments().get("basis-1+belasting-1+bereikbaarheid-1+werkdruk-1");

    private static MenuAction action(String code, String theme, String... problems) {
        return new MenuAction(new MenuActionPublished(
                code, code, "Een korte samenvatting.", theme, List.of(problems), List.of(), 0, 0, "small"));
    }

    private static PublishedScale scale(String code, int problem, int acute) {
        return new PublishedScale(
                code,
                ScaleKind.RISK,
                code,
                50,
                new PublishedShare(problem, problem),
                new PublishedShare(acute, acute),
                null,
                null,
                null);
    }

    private static Menu menu(Instrument instrument, List<MenuAction> actions, Stream<PublishedScale> scales) {
        var company = new PublishedTable(List.of(), 60, 50, null, scales.toList());
        return SuggestActions.of(actions, null, instrument, company, LocalDate.EPOCH);
    }

    private static List<String> scalesOf(Instrument instrument, String module) {
        return instrument.modules().stream()
                .filter(part -> part.id().equals(module))
                .flatMap(part -> part.scales().stream().map(Scale::code))
                .toList();
    }

    @Test
    void what_to_begin_with_has_its_actions_though_five_others_have_larger_shares() {
        var larger = List.of("motivation", "learning", "balance", "workload", "autonomy");
        var actions = Stream.concat(larger.stream(), Stream.of("work-stress"))
                .map(code -> action("tegen-" + code, "werkstress", code))
                .toList();
        var menu = menu(
                BASIS,
                actions,
                Stream.concat(
                        larger.stream().map(code -> scale(code, 40, 12)), Stream.of(scale("work-stress", 35, 20))));
        assertThat(menu.suggestions()).first().extracting(Suggestion::action).isEqualTo("tegen-work-stress");
    }

    @Test
    void problems_without_an_action_do_not_hide_one_that_has_them() {
        var modules = WITH_MODULES.modules().stream()
                .flatMap(part -> part.scales().stream())
                .map(scale -> scale(scale.code(), 80, 40));
        var menu = menu(
                WITH_MODULES,
                List.of(action("werkdrukdialoog", "mobiliteit", "work-stress")),
                Stream.concat(modules, Stream.of(scale("work-stress", 35, 0))));
        assertThat(menu.suggestions())
                .singleElement()
                .extracting(Suggestion::answers)
                .isEqualTo(List.of("work-stress"));
    }

    @Test
    void an_action_answers_the_scales_of_a_module_that_is_about_the_same() {
        var codes = scalesOf(WITH_MODULES, "bereikbaarheid-1");
        var menu = menu(
                WITH_MODULES,
                List.of(action("bereikbaar-met-mate", "digitale-bereikbaarheid", "balance")),
                codes.stream().map(code -> scale(code, 60, 10)));
        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(menu.actionsFor(code)).isEqualTo(1));
        assertThat(menu.suggestions())
                .singleElement()
                .extracting(Suggestion::answers)
                .isEqualTo(codes);
    }

    @Test
    void what_an_action_is_about_says_nothing_of_the_base_package_or_of_another_module() {
        var menu = menu(
                WITH_MODULES,
                List.of(action("bereikbaar-met-mate", "digitale-bereikbaarheid", "balance")),
                Stream.of(scale("work-stress", 60, 10)));
        assertThat(menu.actions())
                .containsOnlyKeys(
                        Stream.concat(Stream.of("balance"), scalesOf(WITH_MODULES, "bereikbaarheid-1").stream())
                                .toList());
        assertThat(menu.suggestions()).isEmpty();
    }

    @Test
    void a_menu_that_has_not_arrived_suggests_nothing() {
        var menu = menu(BASIS, List.of(), Stream.of(scale("work-stress", 60, 10)));
        assertThat(menu.hasArrived()).isFalse();
        assertThat(menu.actions()).isEqualTo(Map.of());
        assertThat(menu.suggestions()).isEmpty();
    }
}
