package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.call.CallTerms;
import be.werkbaarheidsfonds.fund.call.GrantCalculation;
import be.werkbaarheidsfonds.fund.money.Money;
import java.util.List;

/** The grant for the costs typed so far, as the form shows it. */
record Calculation(Money eligible, Money grant, Money own, boolean capped, int sharePercent, Money maximum) {

    static Calculation of(List<Money> costs, CallTerms terms) {
        var calculation = GrantCalculation.of(costs, terms);
        return new Calculation(
                calculation.eligible(),
                calculation.grant(),
                calculation.ownContribution(),
                calculation.isCapped(),
                terms.sharePercent(),
                terms.maximumGrant());
    }

    public boolean isEmpty() {
        return !eligible.isPositive();
    }
}
