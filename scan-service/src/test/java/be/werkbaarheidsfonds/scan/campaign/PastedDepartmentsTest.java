package be.werkbaarheidsfonds.scan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import org.junit.jupiter.api.Test;

class PastedDepartmentsTest {

    @Test
    void lines_of_a_spreadsheet_become_a_tree() {
        assertThat(PastedDepartments.read(
                        "Gent > Magazijn\t20\nGent › Winkel ; 15\n\nBrugge;30\nGent > Magazijn > Nacht;8"))
                .containsExactly(
                        new DepartmentForm("Gent", "", "35"),
                        new DepartmentForm("Magazijn", "0", "20"),
                        new DepartmentForm("Nacht", "1", "8"),
                        new DepartmentForm("Winkel", "0", "15"),
                        new DepartmentForm("Brugge", "", "30"));
    }

    /** It would be searched for ever. */
    @Test
    void a_line_longer_than_three_names_is_not_read() {
        var refused =
                catchThrowableOfType(Refused.class, () -> PastedDepartments.read("A;1\n" + "B".repeat(300) + ";2"));
        assertThat(refused.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.detail()).startsWith("Regel 2:"));
    }

    @Test
    void what_can_not_be_read_is_named_by_its_line() {
        var refused = catchThrowableOfType(
                Refused.class, () -> PastedDepartments.read("Gent 20\nA;1\n\na ; 2\nA > > B;3\nA>B>C>D;4"));
        assertThat(refused.issues())
                .extracting(Issue::detail)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Regel 1:"),
                        twice -> assertThat(twice).isEqualTo("Regel 4: deze afdeling staat er twee keer."),
                        empty -> assertThat(empty).startsWith("Regel 5:"),
                        deep -> assertThat(deep).startsWith("Regel 6:"));
    }
}
