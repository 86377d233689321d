package be.werkbaarheidsfonds.scan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.ConsultedForm;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import be.werkbaarheidsfonds.scan.fold.Group;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        public int closeAfterDays() {
            return 14;
        }

        @Override
        public Duration closingPatience() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int longestOpenDays() {
            return 90;
        }
    };

    private static final Set<String> OFFERED = Set.of("a-1", "b-1", "c-1", "d-1");
    private static final ConsultedForm CONSULTED = new ConsultedForm("cpbw", "2027-02-28", "Externe dienst", "");

    private static CampaignForm form(String headcount, String closesOn, DepartmentForm... departments) {
        return new CampaignForm(headcount, List.of(), List.of(departments), Map.of(), closesOn, CONSULTED);
    }

    private static DepartmentForm department(String name, String headcount) {
        return new DepartmentForm(name, "", headcount);
    }

    private static List<String> issues(CampaignForm form) {
        var refused = catchThrowableOfType(Refused.class, () -> CampaignRules.check(form, SETTINGS, TODAY, OFFERED));
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
                TODAY,
                OFFERED);
        assertThat(details.division().departments())
                .containsExactly(
                        new Department("Productie", Group.COMPANY, 40), new Department("Kantoor", Group.COMPANY, 24));
        assertThat(details.division().headcount()).isEqualTo(64);
    }

    @Test
    void a_company_may_be_one_group() {
        assertThat(CampaignRules.check(form("15", IN_TWO_WEEKS), SETTINGS, TODAY, OFFERED)
                        .division()
                        .departments())
                .isEmpty();
    }

    @Test
    void a_company_too_small_for_anonymity_is_led_to_the_dialogue() {
        var refused = catchThrowableOfType(
                Refused.class, () -> CampaignRules.check(form("14", IN_TWO_WEEKS), SETTINGS, TODAY, OFFERED));
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
                List.of("niets-1"),
                List.of(
                        department("", "5"),
                        department("A", "0"),
                        department("a", "x"),
                        department("x".repeat(61), "3")),
                Map.of("status.baas", "3"),
                "morgen",
                new ConsultedForm("de baas", "2027-03-02", " ", "x".repeat(121)));
        assertThat(issues(form))
                .containsExactlyInAnyOrder(
                        "headcount required",
                        "departments[0].name required",
                        "departments[1].headcount required",
                        "departments[2].name duplicate",
                        "departments[2].headcount required",
                        "departments[3].name too-long",
                        "closesOn required",
                        "modules unknown",
                        "margins.status.baas unknown",
                        "groupsConfirmedBy required",
                        "confirmedOn out-of-range",
                        "preventionAdviser required",
                        "confidant too-long");
    }

    @Test
    void a_tree_is_read_and_its_faults_are_named_at_their_fields() {
        var tree = form(
                "60",
                IN_TWO_WEEKS,
                new DepartmentForm("Gent", "", "40"),
                new DepartmentForm("Magazijn", "0", "20"),
                DepartmentForm.BLANK,
                new DepartmentForm("Brugge", "", "20"));
        assertThat(CampaignRules.check(tree, SETTINGS, TODAY, OFFERED)
                        .division()
                        .departments())
                .containsExactly(
                        new Department("Gent", Group.COMPANY, 40),
                        new Department("Magazijn", 0, 20),
                        new Department("Brugge", Group.COMPANY, 20));
        assertThat(issues(form(
                        "40",
                        IN_TWO_WEEKS,
                        new DepartmentForm("Gent", "", "40"),
                        DepartmentForm.BLANK,
                        new DepartmentForm("Magazijn", "0", "41"),
                        new DepartmentForm("Nacht", "9", "10"),
                        new DepartmentForm("A", "5", "10"),
                        new DepartmentForm("B", "4", "10"))))
                .containsExactlyInAnyOrder(
                        "departments[0].headcount below-parts",
                        "departments[3].parent unknown-parent",
                        "departments[4].parent cycle",
                        "departments[5].parent cycle");
    }

    @Test
    void margins_count_everyone_or_are_not_asked() {
        var asked = with(Map.of("status.arbeider", "30", "status.bediende", "30", "age.under-30", " "));
        assertThat(CampaignRules.check(asked, SETTINGS, TODAY, OFFERED)
                        .division()
                        .kinds())
                .containsExactly(MarginKind.STATUS);
        assertThat(issues(with(Map.of("status.arbeider", "30", "status.bediende", "20"))))
                .containsExactly("margins.status not-the-sum");
        assertThat(issues(with(Map.of("status.arbeider", "60")))).containsExactly("margins.status few-categories");
        assertThat(issues(with(Map.of("status.arbeider", "57", "status.kader", "3"))))
                .containsExactly("margins.status never-shown");
        assertThat(issues(with(Map.of("age.55-plus", "veel")))).containsExactly("margins.age.55-plus out-of-range");
    }

    private static CampaignForm with(Map<String, String> margins) {
        return new CampaignForm("60", List.of(), List.of(), margins, IN_TWO_WEEKS, CONSULTED);
    }

    @Test
    void groups_that_can_never_be_shown_apart_are_not_asked_for() {
        assertThat(issues(form("16", IN_TWO_WEEKS, department("A", "9"), department("B", "7"))))
                .containsExactly("departments never-shown");
    }

    @Test
    void at_most_three_modules_are_added() {
        var few = new CampaignForm("60", List.of("a-1", "b-1"), List.of(), Map.of(), IN_TWO_WEEKS, CONSULTED);
        assertThat(CampaignRules.check(few, SETTINGS, TODAY, OFFERED).modules())
                .containsExactlyInAnyOrder("a-1", "b-1");
        var many = new CampaignForm("60", List.copyOf(OFFERED), List.of(), Map.of(), IN_TWO_WEEKS, CONSULTED);
        assertThat(issues(many)).containsExactly("modules too-many");
    }

    @Test
    void the_last_day_is_after_today_and_not_too_far() {
        assertThat(issues(form("20", "2027-03-01"))).containsExactly("closesOn out-of-range");
        assertThat(issues(form("20", "2027-05-31"))).containsExactly("closesOn out-of-range");
        assertThat(CampaignRules.check(form("20", "2027-05-30"), SETTINGS, TODAY, OFFERED)
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
