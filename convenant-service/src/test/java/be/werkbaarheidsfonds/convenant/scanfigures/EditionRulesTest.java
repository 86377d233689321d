package be.werkbaarheidsfonds.convenant.scanfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import be.werkbaarheidsfonds.convenant.scanfigures.Contribution.Share;
import be.werkbaarheidsfonds.convenant.scanfigures.Edition.Figure;
import be.werkbaarheidsfonds.convenant.scanfigures.EditionRules.Reason;
import be.werkbaarheidsfonds.convenant.scanfigures.EditionRules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule D4. */
class EditionRulesTest {

    private static List<Contribution> companies(int... respondents) {
        return Arrays.stream(respondents)
                .mapToObj(n -> contribution(n, new Share("workable", n, 50, 50)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Contribution contribution(int respondents, Share... shares) {
        return new Contribution(UUID.randomUUID(), "0403019261", respondents, List.of(shares));
    }

    private static Verdict decide(List<Contribution> contributions, Edition... earlier) {
        return EditionRules.decide(contributions, List.of(earlier));
    }

    private static Edition frozen(List<Contribution> contributions, Edition... earlier) {
        return decide(contributions, earlier) instanceof Verdict.Freeze freeze
                ? freeze.edition()
                : fail("No edition: " + decide(contributions, earlier));
    }

    @Test
    void five_companies_of_which_none_is_too_large_make_an_edition() {
        var edition = frozen(companies(20, 20, 20, 20, 20));
        assertThat(edition.companies()).isEqualTo(5);
        assertThat(edition.respondents()).isEqualTo(100);
        assertThat(edition.figures())
                .extracting(Figure::statistic, Figure::from)
                .containsExactly(tuple("workable", 50));
    }

    @Test
    void four_companies_are_too_few() {
        assertThat(decide(companies(20, 20, 20, 20))).isEqualTo(new Verdict.Wait(Reason.FEW_COMPANIES));
    }

    @Test
    void one_company_may_have_half_of_the_answers_and_no_more() {
        assertThat(decide(companies(41, 10, 10, 10, 10))).isEqualTo(new Verdict.Wait(Reason.ONE_IS_TOO_LARGE));
        assertThat(frozen(companies(40, 10, 10, 10, 10)).companies()).isEqualTo(5);
    }

    @Test
    void without_any_two_companies_at_least_k_people_are_left() {
        assertThat(decide(companies(100, 95, 3, 3, 3))).isEqualTo(new Verdict.Wait(Reason.FEW_WITHOUT_TWO));
        assertThat(frozen(companies(100, 95, 4, 3, 3)).companies()).isEqualTo(5);
    }

    @Test
    void an_edition_differs_from_every_earlier_one_by_three_companies() {
        var contributions = companies(20, 20, 20, 20, 20);
        var first = frozen(contributions);
        contributions.addAll(companies(20, 20));
        assertThat(decide(contributions, first)).isEqualTo(new Verdict.Wait(Reason.NEARLY_AN_EARLIER_ONE));
        contributions.addAll(companies(20));
        var second = frozen(contributions, first);
        // one company scanned again: it is one that differs, not two
        contributions.set(0, companies(20).getFirst());
        assertThat(decide(contributions, first, second)).isEqualTo(new Verdict.Wait(Reason.NEARLY_AN_EARLIER_ONE));
        contributions.set(1, companies(20).getFirst());
        contributions.set(2, companies(20).getFirst());
        assertThat(frozen(contributions, first, second).companies()).isEqualTo(8);
    }

    @Test
    void a_statistic_some_companies_lack_obeys_the_rules_by_itself() {
        var contributions = companies(20, 20, 20, 20, 20);
        contributions.set(0, contribution(20, new Share("workable", 20, 50, 50), new Share("support", 20, 30, 30)));
        assertThat(frozen(contributions).figures())
                .extracting(Figure::statistic)
                .containsExactly("workable");
        var none = List.of(contribution(20), contribution(20), contribution(20), contribution(20), contribution(20));
        assertThat(decide(none)).isEqualTo(new Verdict.Wait(Reason.NO_FIGURE));
    }

    @Test
    void a_figure_that_one_more_company_joined_is_left_out_of_the_edition() {
        var contributions = companies(20, 20, 20, 20, 20);
        var first = frozen(contributions);
        // three companies came, and only one of them has the statistic
        contributions.addAll(companies(20));
        contributions.add(contribution(20, new Share("support", 20, 30, 30)));
        contributions.add(contribution(20, new Share("support", 20, 30, 30)));
        assertThat(decide(contributions, first)).isEqualTo(new Verdict.Wait(Reason.NO_FIGURE));
    }

    @Test
    void shares_weigh_by_people_and_end_coded_ones_leave_a_range() {
        var contributions = List.of(
                contribution(40, new Share("workload", 40, 0, 10)),
                contribution(40, new Share("workload", 40, 40, 40)),
                contribution(10, new Share("workload", 10, 60, 60)),
                contribution(10, new Share("workload", 10, 60, 60)),
                contribution(20, new Share("workload", 20, 30, 30)));
        var figure = frozen(contributions).figures().getFirst();
        assertThat(figure.from()).isEqualTo(28);
        assertThat(figure.to()).isEqualTo(32);
        assertThat(figure.respondents()).isEqualTo(120);
    }
}
