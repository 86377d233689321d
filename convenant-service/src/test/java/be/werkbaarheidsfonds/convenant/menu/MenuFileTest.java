package be.werkbaarheidsfonds.convenant.menu;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.convenant.theme.Problem;
import be.werkbaarheidsfonds.convenant.theme.Theme;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenuFileTest {

    private final List<MenuFile.Entry> entries = MenuFile.inJar().content().actions();

    @Test
    void there_are_twelve_actions_with_their_own_codes_and_titles() {
        assertThat(entries).hasSize(12);
        assertThat(entries).extracting(MenuFile.Entry::code).doesNotHaveDuplicates();
        assertThat(entries).extracting(MenuFile.Entry::title).doesNotHaveDuplicates();
    }

    @Test
    void every_theme_has_an_action() {
        assertThat(Arrays.stream(Theme.values()).map(Theme::code))
                .allMatch(theme -> entries.stream().anyMatch(e -> e.theme().equals(theme)));
    }

    @Test
    void every_indicator_and_risk_of_the_scan_has_an_answer() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code))
                .allMatch(problem -> entries.stream().anyMatch(e -> e.problems().contains(problem)));
    }

    @Test
    void every_action_says_what_to_do_in_four_to_six_steps() {
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.steps()).hasSizeBetween(4, 6).allMatch(step -> step.matches("(?s).*[.?]$"));
            assertThat(entry.costFrom()).isPositive().isLessThan(entry.costTo());
            assertThat(Effort.of(entry.effort())).isPresent();
            assertThat(entry.code()).matches("[a-z]+(-[a-z]+)*");
        });
    }

    @Test
    void words_are_found_whatever_their_capitals_and_accents() {
        var action = MenuAction.coded("x");
        action.describe(entries.getFirst(), 1);

        assertThat(words("WERKDRUK").matches(action)).isTrue();
        assertThat(words("sessies oorzaken").matches(action)).isTrue();
        assertThat(words("sessies olifant").matches(action)).isFalse();
    }

    @Test
    void an_action_for_every_sector_fits_the_sector_asked_for() {
        var everySector = MenuAction.coded("x");
        everySector.describe(entries.getFirst(), 1);

        assertThat(entries.getFirst().sectors()).isEmpty();
        assertThat(new MenuFilter("", "", "bouw", "", "").matches(everySector)).isTrue();
    }

    private static MenuFilter words(String words) {
        return new MenuFilter("", "", "", "", words);
    }
}
