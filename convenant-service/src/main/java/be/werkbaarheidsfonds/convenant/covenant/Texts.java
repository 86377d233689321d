package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads text fields; what is wrong with them is added to the issues. */
record Texts(List<Issue> issues) {

    String required(String name, @Nullable String typed, String ask, int longest) {
        var text = optional(name, typed, longest);
        if (text.isEmpty()) {
            issues.add(Issue.of(name, "required", ask));
        }
        return text;
    }

    String optional(String name, @Nullable String typed, int longest) {
        var text = orEmpty(typed);
        if (text.length() > longest) {
            issues.add(Issue.of(name, "size", "Kort dit in tot hoogstens " + longest + " tekens."));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            issues.add(Issue.of(name, "characters", "Haal de onzichtbare tekens uit deze tekst."));
        }
        return text;
    }

    /** A day of a year covenants are of; empty when it is not one. */
    static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(orEmpty(typed)))
                    .filter(date -> date.getYear() >= 2000 && date.getYear() <= 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
