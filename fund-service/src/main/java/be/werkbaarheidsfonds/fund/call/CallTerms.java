package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.fund.money.Money;
import jakarta.persistence.Embeddable;

/**
 * The rules of a call, as data. The values of the first call are those of the werkbaarheidscheque, its
 * closest published analogue: 60 % support and at most € 10.000.
 *
 * @param sharePercent share of the eligible cost the fund bears
 * @param maximumGrant most the fund grants to one application
 * @param maximumActions most actions of the inspiration menu in one application
 * @param applicationsPerCompany most running or approved applications of one company in this call
 * @param minimumHeadcount fewest employees of an applicant
 * @param findingRequired whether a scan's finding must be attached
 * @param findingMaximumAgeMonths how old that scan may be on the day of submission
 * @param maximumMonths longest project
 * @param deMinimisCeiling most de minimis aid of one undertaking over three years, Regulation (EU) 2023/2831 art. 3(2)
 * @param decisionBusinessDays business days in which the fund decides
 * @param informationBusinessDays business days an applicant has to answer a question
 */
@Embeddable
public record CallTerms(
        int sharePercent,
        Money maximumGrant,
        int maximumActions,
        int applicationsPerCompany,
        int minimumHeadcount,
        boolean findingRequired,
        int findingMaximumAgeMonths,
        int maximumMonths,
        Money deMinimisCeiling,
        int decisionBusinessDays,
        int informationBusinessDays) {

    /** Regulation (EU) 2023/2831 art. 3(2): € 300.000 per single undertaking over any three years. */
    public static final Money DE_MINIMIS_CEILING = Money.euros(300_000);

    /** The terms of the werkbaarheidscheque where it has them, ours elsewhere. */
    public static CallTerms standard() {
        return new CallTerms(60, Money.euros(10_000), 3, 1, 1, true, 6, 24, DE_MINIMIS_CEILING, 30, 10);
    }
}
