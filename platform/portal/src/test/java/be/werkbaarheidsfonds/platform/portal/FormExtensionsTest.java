package be.werkbaarheidsfonds.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormExtensionsTest {

    private static final List<Issue> ISSUES = List.of(
            Issue.of("cost", "required", "Vul een bedrag in."),
            Issue.of("cost", "range", "Hoogstens 100.000."),
            Issue.of("title", "required", "Geef een titel."));

    @Test
    void a_field_shows_everything_that_is_wrong_with_it_and_nothing_else() {
        assertThat(FormExtensions.error(ISSUES, "cost")).isEqualTo("Vul een bedrag in. Hoogstens 100.000.");
        assertThat(FormExtensions.error(ISSUES, "iban")).isNull();
        assertThat(FormExtensions.error(null, "cost")).isNull();
    }

    @Test
    void a_page_without_issues_is_not_faulty() {
        assertThat(FormExtensions.hasIssues(null)).isFalse();
        assertThat(FormExtensions.hasIssues(List.of())).isFalse();
        assertThat(FormExtensions.hasIssues(ISSUES)).isTrue();
    }

    @Test
    void an_id_can_stand_in_a_link() {
        assertThat(FormExtensions.id("departments[2].headcount")).isEqualTo("departments-2-headcount");
        assertThat(FormExtensions.id("title")).isEqualTo("title");
        assertThat(FormExtensions.id("themes[]")).isEqualTo("themes");
    }

    @Test
    void the_first_option_has_the_fields_own_id_so_that_an_errors_link_finds_it() {
        assertThat(FormExtensions.optionId("body", 0)).isEqualTo("body");
        assertThat(FormExtensions.optionId("body", 2)).isEqualTo("body-2");
    }

    @Test
    void an_option_is_chosen_when_it_is_the_value_or_one_of_the_values() {
        assertThat(FormExtensions.isChosen("a", "a")).isTrue();
        assertThat(FormExtensions.isChosen(Set.of("a", "b"), "b")).isTrue();
        assertThat(FormExtensions.isChosen(3, "3")).isTrue();
        assertThat(FormExtensions.isChosen(null, "a")).isFalse();
        assertThat(FormExtensions.isChosen(List.of(), "a")).isFalse();
    }

    @Test
    void sorting_goes_up_first_and_then_down() {
        assertThat(FormExtensions.sortLink("/fund", null, "datum")).isEqualTo("/fund?sorteer=datum");
        assertThat(FormExtensions.sortLink("/fund?zoek=x", "datum", "datum")).isEqualTo("/fund?zoek=x&sorteer=-datum");
        assertThat(FormExtensions.sortLink("/fund", "-datum", "datum")).isEqualTo("/fund?sorteer=datum");
        assertThat(FormExtensions.isDescending("-datum", "datum")).isTrue();
    }
}
