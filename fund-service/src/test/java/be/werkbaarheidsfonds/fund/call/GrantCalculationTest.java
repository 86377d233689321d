package be.werkbaarheidsfonds.fund.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.fund.money.Money;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantCalculationTest {

    private static final CallTerms TERMS = CallTerms.standard();

    @ParameterizedTest
    @CsvSource({
        "800000, 480000, 320000, false",
        "1666666, 1000000, 666666, false", // 999.999,6 rounds up to the maximum itself
        "1666667, 1000000, 666667, false", // 1.000.000,2 rounds down to it
        "1666668, 1000000, 666668, true", // 1.000.000,8 is more, and capped
        "2000000, 1000000, 1000000, true",
        "1, 1, 0, false",
        "0, 0, 0, false"
    })
    void sixty_percent_of_the_eligible_cost_at_most_ten_thousand(long cost, long grant, long own, boolean capped) {
        var calculation = GrantCalculation.of(List.of(Money.ofCents(cost)), TERMS);
        assertThat(calculation.grant()).isEqualTo(Money.ofCents(grant));
        assertThat(calculation.ownContribution()).isEqualTo(Money.ofCents(own));
        assertThat(calculation.isCapped()).isEqualTo(capped);
    }

    @Test
    void share_and_maximum_are_the_calls_data() {
        var half = new CallTerms(50, Money.euros(3_000), 3, 1, 1, true, 6, 24, Money.euros(300_000), 30, 10);
        assertThat(GrantCalculation.of(List.of(Money.euros(4_000)), half).grant())
                .isEqualTo(Money.euros(2_000));
        assertThat(GrantCalculation.of(List.of(Money.euros(40_000)), half).grant())
                .isEqualTo(Money.euros(3_000));
    }

    @Test
    void rounding_happens_on_the_total_not_per_action() {
        var twoTimesHalfACent = List.of(Money.ofCents(1), Money.ofCents(1), Money.ofCents(1));
        var calculation = GrantCalculation.of(twoTimesHalfACent, TERMS);
        assertThat(calculation.grant()).isEqualTo(Money.ofCents(2)); // 1,8, where per action would give 3
        assertThat(calculation.parts()).containsExactly(Money.ofCents(1), Money.ofCents(1), Money.ZERO);
    }

    @Test
    void grant_own_contribution_and_parts_always_add_up() {
        var random = new Random(42);
        for (var round = 0; round < 5_000; round++) {
            var costs = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> Money.ofCents(random.nextLong(0, 3_000_000)))
                    .toList();
            var c = GrantCalculation.of(costs, TERMS);
            assertThat(c.grant().plus(c.ownContribution())).isEqualTo(c.eligible());
            assertThat(Money.sum(c.parts())).isEqualTo(c.grant());
            assertThat(c.grant()).isLessThanOrEqualTo(TERMS.maximumGrant());
            assertThat(c.grant()).isLessThanOrEqualTo(c.eligible());
        }
    }

    @Test
    void an_approver_may_grant_less_and_the_parts_follow() {
        var costs = List.of(Money.euros(6_000), Money.euros(2_000));
        var less = GrantCalculation.of(costs, TERMS).withGrant(Money.euros(4_000), costs);
        assertThat(less.parts()).containsExactly(Money.euros(3_000), Money.euros(1_000));
        assertThat(less.ownContribution()).isEqualTo(Money.euros(4_000));
    }

    @Test
    void an_approver_never_grants_more_than_was_calculated() {
        var costs = List.of(Money.euros(1_000));
        var calculation = GrantCalculation.of(costs, TERMS);
        assertThatThrownBy(() -> calculation.withGrant(Money.ofCents(60_001), costs))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
