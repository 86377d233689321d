package be.werkbaarheidsfonds.fund.project;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.fund.call.CallTerms;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.problem.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionRuleTest {

    @Test
    void a_right_form_breaks_no_rule() {
        assertThat(SubmissionRule.allBroken(Forms.submission())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SubmissionRule.class)
    void every_rule_cites_its_source(SubmissionRule rule) {
        assertThat(rule.source()).matches("(Oproep, artikel \\d|Verordening|Wet van|ISO ).*");
    }

    @ParameterizedTest
    @EnumSource(SubmissionRule.class)
    void every_rule_can_be_broken_and_an_empty_form_names_all_its_issues_at_once(SubmissionRule rule) {
        var everythingWrong = new Submission(
                Forms.deMinimis(
                        Forms.costs(
                                Forms.contact(
                                        Forms.iban(Forms.period(Forms.goal(Forms.right(), ""), "", ""), ""),
                                        "",
                                        "",
                                        ""),
                                new ProjectForm.CostLine("onbekend", "gratis")),
                        "300.000,01",
                        ""),
                CallTerms.standard(),
                false,
                null,
                null,
                Set.of(),
                Set.of(),
                1,
                Money.euros(300_001),
                Forms.TODAY);
        assertThat(rule.broken(everythingWrong)).isNotEmpty();
        assertThat(SubmissionRule.allBroken(everythingWrong)).containsAll(rule.broken(everythingWrong));
    }

    @Test
    void a_closed_call_is_refused() {
        assertThat(SubmissionRule.CALL_IS_OPEN.broken(facts(false, 64, Forms.TODAY, 0, Money.ZERO)))
                .extracting(Issue::code)
                .containsExactly("call-closed");
    }

    @Test
    void a_company_without_employees_or_with_an_incomplete_entry_is_refused() {
        assertThat(codes(SubmissionRule.COMPANY_EMPLOYS_PEOPLE, facts(true, 0, Forms.TODAY, 0, Money.ZERO)))
                .containsExactly("too-few-employees");
        assertThat(codes(SubmissionRule.COMPANY_EMPLOYS_PEOPLE, facts(true, null, Forms.TODAY, 0, Money.ZERO)))
                .containsExactly("company-incomplete");
        assertThat(codes(SubmissionRule.COMPANY_EMPLOYS_PEOPLE, facts(true, 1, Forms.TODAY, 0, Money.ZERO)))
                .isEmpty();
    }

    @Test
    void a_second_application_in_the_same_call_is_refused() {
        assertThat(codes(SubmissionRule.ONE_APPLICATION_AT_A_TIME, facts(true, 64, Forms.TODAY, 1, Money.ZERO)))
                .containsExactly("too-many-applications");
    }

    @Test
    void a_finding_is_needed_and_may_be_six_months_old_to_the_day() {
        assertThat(codes(SubmissionRule.FINDING_IS_ATTACHED_AND_RECENT, facts(true, 64, null, 0, Money.ZERO)))
                .containsExactly("finding-missing");
        var sixMonths = Forms.TODAY.minusMonths(6);
        assertThat(codes(SubmissionRule.FINDING_IS_ATTACHED_AND_RECENT, facts(true, 64, sixMonths, 0, Money.ZERO)))
                .isEmpty();
        assertThat(codes(
                        SubmissionRule.FINDING_IS_ATTACHED_AND_RECENT,
                        facts(true, 64, sixMonths.minusDays(1), 0, Money.ZERO)))
                .containsExactly("finding-too-old");
    }

    @Test
    void actions_come_from_the_menu_at_most_three_each_once_and_agreed() {
        var line = new ProjectForm.CostLine("werkdrukdialoog", "1");
        var other = new ProjectForm.CostLine("jobcrafting", "1");
        assertThat(codes(SubmissionRule.ACTIONS_ARE_ON_THE_MENU, Forms.with(f -> Forms.costs(f))))
                .containsExactly("required");
        assertThat(codes(SubmissionRule.ACTIONS_ARE_ON_THE_MENU, Forms.with(f -> Forms.costs(f, line, line))))
                .containsExactly("duplicate-action");
        assertThat(codes(
                        SubmissionRule.ACTIONS_ARE_ON_THE_MENU,
                        Forms.with(f -> Forms.costs(f, line, other, new ProjectForm.CostLine("verzonnen", "1")))))
                .containsExactly("unknown-action");
        assertThat(codes(
                        SubmissionRule.ACTIONS_WERE_AGREED,
                        Forms.with(f -> Forms.costs(f, line, new ProjectForm.CostLine("verzonnen", "1")))))
                .containsExactly("not-agreed");
        assertThat(codes(
                        SubmissionRule.ACTIONS_ARE_ON_THE_MENU,
                        Forms.with(f -> Forms.costs(
                                f,
                                line,
                                other,
                                new ProjectForm.CostLine("teamplanning", "1"),
                                new ProjectForm.CostLine("ergonomische-werkposten", "1")))))
                .containsExactly("too-many-actions");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            delimiter = '|',
            value = {
                "''          | required",
                "veel        | invalid-amount",
                "0           | out-of-range",
                "1.000.000,01| out-of-range",
                "1.000.000   | null",
                "0,01        | null"
            })
    void each_cost_is_an_amount_within_reason(String typed, @Nullable String code) {
        var submission = Forms.with(f -> Forms.costs(f, new ProjectForm.CostLine("werkdrukdialoog", typed)));
        var expected = code == null ? List.of() : List.of(code);
        assertThat(codes(SubmissionRule.COSTS_ARE_AMOUNTS, submission)).isEqualTo(expected);
    }

    @Test
    void the_issue_points_at_the_cost_that_is_wrong() {
        var submission = Forms.with(f -> Forms.costs(
                f, new ProjectForm.CostLine("werkdrukdialoog", "10"), new ProjectForm.CostLine("jobcrafting", "x")));
        assertThat(SubmissionRule.COSTS_ARE_AMOUNTS.broken(submission))
                .extracting(Issue::name)
                .containsExactly("costs[1].costCents");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "2026-11-23, 2027-11-23, null, null",
                "2026-11-22, 2027-11-23, in-the-past, null",
                "2027-01-01, 2027-01-01, null, before-start",
                "2027-01-01, 2029-01-01, null, null",
                "2027-01-01, 2029-01-02, null, too-long",
                "31/2/2027, '', invalid-date, required",
                "morgen, 31-12-2027, invalid-date, null",
                "1/3/2027, 1.9.2027, null, null"
            })
    void the_period_lies_ahead_and_is_not_too_long(
            String start, String end, @Nullable String startCode, @Nullable String endCode) {
        var issues = SubmissionRule.PERIOD_LIES_AHEAD.broken(Forms.with(f -> Forms.period(f, start, end)));
        assertThat(codeOf(issues, "startsOn")).isEqualTo(startCode);
        assertThat(codeOf(issues, "endsOn")).isEqualTo(endCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE68539007547034", "be68 5390 0754 7034", "NL91ABNA0417164300", "BE68-5390-0754-7034"})
    void a_right_account_number_is_accepted(String iban) {
        assertThat(SubmissionRule.IBAN_IS_RIGHT.broken(Forms.with(f -> Forms.iban(f, iban))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BE69539007547034", "BE6853900754703", "BE68539007547043", "XX00", "nummer", "BE43539007547035"})
    void a_wrong_account_number_is_refused(String iban) {
        assertThat(codes(SubmissionRule.IBAN_IS_RIGHT, Forms.with(f -> Forms.iban(f, iban))))
                .containsExactly("invalid-iban");
    }

    @Test
    void a_contact_can_be_reached() {
        var wrong = Forms.with(f -> Forms.contact(f, "x".repeat(121), "lien@voorbeeld", "bel mij"));
        assertThat(codes(SubmissionRule.CONTACT_CAN_BE_REACHED, wrong))
                .containsExactly("length", "invalid-email", "invalid-phone");
        var empty = Forms.with(f -> Forms.contact(f, " ", "", ""));
        assertThat(codes(SubmissionRule.CONTACT_CAN_BE_REACHED, empty))
                .containsExactly("required", "required", "required");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            delimiter = '|',
            value = {
                // 10.500,50 costs 6.300,30 of grant
                "293.699,70 | null",
                "293.699,71 | de-minimis-ceiling"
            })
    void de_minimis_is_all_or_nothing_at_three_hundred_thousand(String received, @Nullable String code) {
        var expected = code == null ? List.of() : List.of(code);
        assertThat(codes(
                        SubmissionRule.DE_MINIMIS_STAYS_BELOW_CEILING,
                        Forms.with(f -> Forms.deMinimis(f, received, "ja"))))
                .isEqualTo(expected);
    }

    @Test
    void the_declared_aid_includes_what_the_fund_itself_gave() {
        assertThat(codes(SubmissionRule.DE_MINIMIS_IS_DECLARED, facts(true, 64, Forms.TODAY, 0, Money.euros(4_000))))
                .containsExactly("less-than-known");
        assertThat(codes(SubmissionRule.DE_MINIMIS_IS_DECLARED, Forms.with(f -> Forms.deMinimis(f, "", "ja"))))
                .containsExactly("required");
        assertThat(codes(SubmissionRule.DE_MINIMIS_IS_DECLARED, Forms.with(f -> Forms.deMinimis(f, "geen", "ja"))))
                .containsExactly("invalid-amount");
    }

    @Test
    void a_right_form_is_read_as_the_project_it_describes() {
        var project = SubmissionRule.read(Forms.right());
        assertThat(project.iban()).isEqualTo("BE68539007547034");
        assertThat(project.endsOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(project.costs()).containsExactly(Money.euros(6_000), Money.ofCents(450_050));
        assertThat(project.deMinimisReceived()).isEqualTo(Money.ZERO);
    }

    private static Submission facts(
            boolean open, @Nullable Integer headcount, @Nullable LocalDate finding, long others, Money ours) {
        var right = Forms.submission();
        return new Submission(
                right.form(),
                right.terms(),
                open,
                headcount,
                finding,
                right.menu(),
                right.agreedActions(),
                others,
                ours,
                right.today());
    }

    private static List<String> codes(SubmissionRule rule, Submission submission) {
        return rule.broken(submission).stream().map(Issue::code).toList();
    }

    private static @Nullable String codeOf(List<Issue> issues, String name) {
        return issues.stream()
                .filter(issue -> issue.name().equals(name))
                .map(Issue::code)
                .findFirst()
                .orElse(null);
    }
}
