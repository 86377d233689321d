package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.fund.money.Money;
import java.util.List;

/**
 * What the fund would grant for these costs. Rounding happens once, on the total and HALF_UP; the parts
 * per action follow by largest remainder, so they add up to the grant exactly.
 *
 * @param eligible sum of the eligible costs
 * @param share the fund's share of it before the maximum
 * @param grant what is granted: the share, at most the call's maximum
 * @param ownContribution what the company bears: eligible cost less grant
 * @param parts the grant per cost, in the order given
 */
public record GrantCalculation(Money eligible, Money share, Money grant, Money ownContribution, List<Money> parts) {

    public GrantCalculation {
        parts = List.copyOf(parts);
    }

    /** A call without costs, or with costs of zero, grants nothing. */
    public static GrantCalculation of(List<Money> costs, CallTerms terms) {
        var eligible = Money.sum(costs);
        var share = eligible.percent(terms.sharePercent());
        return granting(share.min(terms.maximumGrant()), share, costs);
    }

    /** The same costs with another grant, an approver's for instance. */
    public GrantCalculation withGrant(Money granted, List<Money> costs) {
        if (granted.exceeds(grant) || granted.isNegative()) {
            throw new IllegalArgumentException("A grant can't be more than what was calculated");
        }
        return granting(granted, share, costs);
    }

    private static GrantCalculation granting(Money grant, Money share, List<Money> costs) {
        var eligible = Money.sum(costs);
        var parts = eligible.isPositive()
                ? grant.allocate(costs)
                : costs.stream().map(cost -> Money.ZERO).toList();
        return new GrantCalculation(eligible, share, grant, eligible.minus(grant), parts);
    }

    /** Whether the call's maximum keeps the grant below the fund's share. */
    public boolean isCapped() {
        return share.exceeds(grant);
    }
}
