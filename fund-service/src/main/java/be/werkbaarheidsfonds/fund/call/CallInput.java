package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.fund.idempotency.RequestDigest;
import be.werkbaarheidsfonds.fund.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one says to make a call.
 *
 * @param envelopeCents budget, in euro cents
 */
record CallInput(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String eligibility,
        @Nullable String needs,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        long envelopeCents,
        @Nullable Terms terms) {

    /** {@link CallTerms} with amounts in euro cents. */
    record Terms(
            int sharePercent,
            long maximumGrantCents,
            int maximumActions,
            int applicationsPerCompany,
            int minimumHeadcount,
            boolean findingRequired,
            int findingMaximumAgeMonths,
            int maximumMonths,
            long deMinimisCeilingCents,
            int decisionBusinessDays,
            int informationBusinessDays) {

        static Terms of(CallTerms terms) {
            return new Terms(
                    terms.sharePercent(),
                    terms.maximumGrant().cents(),
                    terms.maximumActions(),
                    terms.applicationsPerCompany(),
                    terms.minimumHeadcount(),
                    terms.findingRequired(),
                    terms.findingMaximumAgeMonths(),
                    terms.maximumMonths(),
                    terms.deMinimisCeiling().cents(),
                    terms.decisionBusinessDays(),
                    terms.informationBusinessDays());
        }
    }

    /** The words of an input that broke no rule. */
    CallText text() {
        return new CallText(words(title), words(summary), words(eligibility), words(needs));
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    /** The rules of an input that broke no rule. */
    CallTerms callTerms() {
        var t = Objects.requireNonNull(terms);
        return new CallTerms(
                t.sharePercent(),
                Money.ofCents(t.maximumGrantCents()),
                t.maximumActions(),
                t.applicationsPerCompany(),
                t.minimumHeadcount(),
                t.findingRequired(),
                t.findingMaximumAgeMonths(),
                t.maximumMonths(),
                Money.ofCents(t.deMinimisCeilingCents()),
                t.decisionBusinessDays(),
                t.informationBusinessDays());
    }

    /** Of the whole request: the same key with another request is refused. */
    String digest() {
        return RequestDigest.of(this);
    }
}
