package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call must meet to exist; all issues at once. */
final class CallRules {

    /** Ten billion: a slip of the keyboard, not a budget. */
    private static final long LARGEST_CENTS = 1_000_000_000_000L;

    private static final String REQUIRED = "Vul dit in.";
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4_000;

    private final List<Issue> issues = new ArrayList<>();

    private CallRules() {}

    static List<Issue> broken(CallInput input) {
        var rules = new CallRules();
        rules.text("title", input.title(), LONGEST_TITLE);
        rules.text("summary", input.summary(), LONGEST_TEXT);
        rules.text("eligibility", input.eligibility(), LONGEST_TEXT);
        rules.text("needs", input.needs(), LONGEST_TEXT);
        rules.period(input.opensOn(), input.closesOn());
        rules.range("envelopeCents", input.envelopeCents(), 1, LARGEST_CENTS);
        var terms = input.terms();
        if (terms == null) {
            rules.add("terms", "required", REQUIRED);
        } else {
            rules.terms(terms);
        }
        return List.copyOf(rules.issues);
    }

    private void period(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
        if (opensOn == null) {
            add("opensOn", "required", REQUIRED);
        }
        if (closesOn == null) {
            add("closesOn", "required", REQUIRED);
        }
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            add("closesOn", "before-opening", "De laatste dag moet op of na de eerste dag liggen.");
        }
    }

    private void terms(CallInput.Terms terms) {
        range("terms.sharePercent", terms.sharePercent(), 1, 100);
        range("terms.maximumGrantCents", terms.maximumGrantCents(), 1, LARGEST_CENTS);
        range("terms.maximumActions", terms.maximumActions(), 1, BurdenEstimate.MOST_ACTIONS);
        range("terms.applicationsPerCompany", terms.applicationsPerCompany(), 1, 10);
        range("terms.minimumHeadcount", terms.minimumHeadcount(), 1, 10_000);
        range("terms.findingMaximumAgeMonths", terms.findingMaximumAgeMonths(), 1, 60);
        range("terms.maximumMonths", terms.maximumMonths(), 1, 60);
        range("terms.deMinimisCeilingCents", terms.deMinimisCeilingCents(), 1, LARGEST_CENTS);
        range("terms.decisionBusinessDays", terms.decisionBusinessDays(), 1, 250);
        range("terms.informationBusinessDays", terms.informationBusinessDays(), 1, 60);
    }

    private void text(String name, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            add(name, "required", REQUIRED);
        } else if (value.length() > longest) {
            add(name, "length", "Gebruik hoogstens " + longest + " tekens.");
        }
    }

    private void range(String name, long value, long least, long most) {
        if (value < least || value > most) {
            add(name, "out-of-range", "Kies een getal van " + least + " tot " + most + ".");
        }
    }

    private void add(String name, String code, String detail) {
        issues.add(Issue.of(name, code, detail));
    }
}
