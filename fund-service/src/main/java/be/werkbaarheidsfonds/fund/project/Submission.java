package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.fund.call.CallTerms;
import be.werkbaarheidsfonds.fund.call.GrantCalculation;
import be.werkbaarheidsfonds.fund.money.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is handed in, with everything the rules look at.
 *
 * @param callOpen whether the call is published and today lies in its period
 * @param headcount employees by the register, null when its entry is not complete
 * @param findingClosedOn day the attached scan closed, null when no finding has arrived
 * @param menu codes of the inspiration menu
 * @param agreedActions actions the company's social dialogue agreed with
 * @param otherApplications other running or approved applications of the company in this call
 * @param grantedByFund what this fund itself granted the company in the last three years
 */
public record Submission(
        ProjectForm form,
        CallTerms terms,
        boolean callOpen,
        @Nullable Integer headcount,
        @Nullable LocalDate findingClosedOn,
        Set<String> menu,
        Set<String> agreedActions,
        long otherApplications,
        Money grantedByFund,
        LocalDate today) {

    public Submission {
        menu = Set.copyOf(menu);
        agreedActions = Set.copyOf(agreedActions);
    }

    public GrantCalculation grant() {
        return GrantCalculation.of(form.amounts(), terms);
    }
}
