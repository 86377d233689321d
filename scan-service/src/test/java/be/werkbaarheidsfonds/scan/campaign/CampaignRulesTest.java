package be.werkbaarheidsfonds.scan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final String IN_TWO_WEEKS = "2027-03-15";

    private static final ScanSettings SETTINGS = new ScanSettings() {
        @Override
        public int smallestBlock() {
            return 10;
        }

        @Override
        public int smallestCompany() {
            return 15;
        }

        @Override
        public int restDays() {
            return 180;
        }

        @Override
        public int longestOpenDays() {
            return 90;
        }
    };

    private static CampaignForm form(String headcount, String closesOn, DepartmentForm... departments) {
        return new CampaignForm(headcount, List.of(departments), closesOn, "cpbw");
    }

    private static DepartmentForm department(String name, String headcount) {
        return new DepartmentForm(name, headcount);
    }

    private static List<String> issues(CampaignForm form) {
        var refused = catchThrowableOfType(Refused.class, () -> CampaignRules.check(form, SETTINGS, TODAY));
        assertThat(refused).isNotNull();
        return refused.issues().stream()
                .map(issue -> issue.name() + " " + issue.code())
                .toList();
    }

    @Test
    void a_company_of_departments_is_read() {
        var details = CampaignRules.check(
                form(
                        "64",
                        IN_TWO_WEEKS,
                        department(" Productie ", "40"),
                        DepartmentForm.BLANK,
                        department("Kantoor", "24")),
                SETTINGS,
                TODAY);
        assertThat(details.departments())
                .containsExactly(new Department("Productie", 40), new Department("Kantoor", 24));
        assertThat(details.headcount()).isEqualTo(64);
    }

    @Test
    void a_company_may_be_one_group() {
        assertThat(CampaignRules.check(form("15", IN_TWO_WEEKS), SETTINGS, TODAY)
                        .departments())
                .isEmpty();
    }

    @Test
    void a_company_too_small_for_anonymity_is_led_to_the_dialogue() {
        var refused = catchThrowableOfType(
                Refused.class, () -> CampaignRules.check(form("14", IN_TWO_WEEKS), SETTINGS, TODAY));
        assertThat(refused.issues())
                .singleElement()
                .extracting(Issue::detail)
                .asString()
                .contains("teamgesprek");
    }

    @Test
    void departments_must_add_up() {
        assertThat(issues(form("64", IN_TWO_WEEKS, department("A", "40")))).containsExactly("headcount not-the-sum");
    }

    @Test
    void every_issue_is_named_at_once() {
        var form = new CampaignForm(
                "veel",
                List.of(
                        department("", "5"),
                        department("A", "0"),
                        department("a", "x"),
                        department("x".repeat(61), "3")),
                "morgen",
                "de baas");
        assertThat(issues(form))
                .containsExactlyInAnyOrder(
                        "headcount required",
                        "departments[0].name required",
                        "departments[1].headcount required",
                        "departments[2].name duplicate",
                        "departments[2].headcount required",
                        "departments[3].name too-long",
                        "closesOn required",
                        "groupsConfirmedBy required");
    }

    @Test
    void the_last_day_is_after_today_and_not_too_far() {
        assertThat(issues(form("20", "2027-03-01"))).containsExactly("closesOn out-of-range");
        assertThat(issues(form("20", "2027-05-31"))).containsExactly("closesOn out-of-range");
        assertThat(CampaignRules.check(form("20", "2027-05-30"), SETTINGS, TODAY)
                        .closesOn())
                .isEqualTo(LocalDate.of(2027, 5, 30));
    }

    @Test
    void numbers_are_whole_and_not_endless() {
        assertThat(issues(form("20,5", IN_TWO_WEEKS))).containsExactly("headcount required");
        assertThat(issues(form("-20", IN_TWO_WEEKS))).containsExactly("headcount required");
        assertThat(issues(form("99999999999", IN_TWO_WEEKS))).containsExactly("headcount required");
        assertThat(issues(form("100001", IN_TWO_WEEKS))).containsExactly("headcount too-large");
    }

    @Test
    void validity_follows_from_counts() {
        assertThat(Validity.of(9, 64, 10)).isEqualTo(Validity.DESTROYED);
        assertThat(Validity.of(10, 64, 10)).isEqualTo(Validity.INDICATIVE);
        assertThat(Validity.of(32, 64, 10)).isEqualTo(Validity.VALID);
    }
}
