package be.werkbaarheidsfonds.convenant.covenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.ActionInput;
import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.ObjectiveInput;
import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.PartyInput;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class CovenantRulesTest {

    @Test
    void a_complete_text_is_read() {
        var text = CovenantRules.read(with(List.of(action("company", "werkstress", 5))), "bouw"::equals);

        assertThat(text.objectives().getFirst().actions().getFirst().target()).isEqualTo(5);
        assertThat(text.parties()).hasSize(2);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        var input = new CovenantInput(
                "hout",
                " ",
                "2026-07-01",
                "2026-07-01",
                List.of(new PartyInput("kerk", "")),
                List.of(new ObjectiveInput(null, null, null, List.of(action("team", "weer", 0)))));

        assertThat(issuesOf(input))
                .extracting(Issue::name)
                .containsExactlyInAnyOrder(
                        "sector",
                        "title",
                        "until",
                        "parties[0].kind",
                        "parties[0].name",
                        "objectives[0].title",
                        "objectives[0].actions[0].level",
                        "objectives[0].actions[0].theme",
                        "objectives[0].actions[0].target");
    }

    @Test
    void two_actions_of_companies_for_one_theme_would_count_twice() {
        var twice = with(List.of(action("company", "werkstress", 5), action("company", "werkstress", 3)));

        assertThat(issuesOf(twice)).extracting(Issue::name).containsExactly("objectives[0].actions[1].theme");
    }

    @Test
    void an_action_of_the_sector_may_share_a_theme_with_one_of_companies() {
        var both = with(List.of(action("company", "werkstress", 5), action("sector", "werkstress", 3)));

        assertThat(CovenantRules.read(both, "bouw"::equals)
                        .objectives()
                        .getFirst()
                        .actions())
                .hasSize(2);
    }

    @Test
    void a_covenant_runs_for_five_years_at_most() {
        var long1 = new CovenantInput("bouw", "Titel", "2026-01-01", "2031-01-02", List.of(), List.of());

        assertThat(issuesOf(long1)).extracting(Issue::name).containsExactly("until");
    }

    private static List<Issue> issuesOf(CovenantInput input) {
        return catchThrowableOfType(Refused.class, () -> CovenantRules.read(input, "bouw"::equals))
                .issues();
    }

    private static CovenantInput with(List<ActionInput> actions) {
        return new CovenantInput(
                "bouw",
                "Sectorconvenant bouw",
                "2026-07-01",
                "2028-06-30",
                List.of(new PartyInput("employers", "Werkgevers"), new PartyInput("employees", "Vakbond")),
                List.of(new ObjectiveInput(null, "Minder stress", null, actions)));
    }

    private static ActionInput action(String level, String theme, int target) {
        return new ActionInput(null, "Actie", null, level, theme, "acties", target);
    }
}
