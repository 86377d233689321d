package be.werkbaarheidsfonds.scan.equivalent;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a declaration must be; every issue at once. Whether it is equivalent is for an administrator to say. */
final class DeclarationRules {

    private static final int LONGEST = 200;

    private final List<Issue> issues = new ArrayList<>();

    private DeclarationRules() {}

    static DeclarationDetails check(DeclarationForm form, LocalDate today) {
        return new DeclarationRules().details(form, today);
    }

    private DeclarationDetails details(DeclarationForm form, LocalDate today) {
        var instrument = text("instrument", form.instrument(), "Noem de vragenlijst of methode die u gebruikte.");
        var conductedBy = text("conductedBy", form.conductedBy(), "Noem de organisatie die de meting deed.");
        var measuredOn = day(form.measuredOn(), today);
        var respondents = number(form.respondents());
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return new DeclarationDetails(instrument, conductedBy, measuredOn, respondents);
    }

    private String text(String field, @Nullable String typed, String detail) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            issues.add(Issue.of(field, "required", detail));
        } else if (text.length() > LONGEST) {
            issues.add(Issue.of(field, "too-long", "Gebruik hoogstens " + LONGEST + " tekens."));
        }
        return text;
    }

    private LocalDate day(@Nullable String typed, LocalDate today) {
        try {
            var day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (day.isAfter(today)) {
                issues.add(Issue.of(
                        "measuredOn", "in-future", "Een meting die nog moet gebeuren, kan niet erkend worden."));
            }
            return day;
        } catch (DateTimeParseException e) {
            issues.add(Issue.of("measuredOn", "required", "Kies de laatste dag van de meting."));
            return today;
        }
    }

    private int number(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip();
        var number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
        if (number == 0) {
            issues.add(Issue.of("respondents", "required", "Vul in hoeveel mensen antwoordden, in cijfers."));
        }
        return number;
    }
}
