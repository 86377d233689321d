package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.dialogue.register.MenuActions;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What a recorded discussion must be; every broken rule is named. */
@ApplicationScoped
class DiscussionRules {

    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_ACTIONS = 12;

    private final MenuActions menu;
    private final Clock clock;
    private final Period oldest;

    @Inject
    DiscussionRules(
            MenuActions menu,
            Clock clock,
            @ConfigProperty(name = "werkbaarheidsfonds.dialogue.oldest-discussion") String oldest) {
        this.menu = menu;
        this.clock = clock;
        this.oldest = Period.parse(oldest);
    }

    DiscussionDetails check(DiscussionForm form) {
        var issues = new ArrayList<Issue>();
        var body = Body.of(text(form.body()));
        if (body.isEmpty()) {
            issues.add(Issue.of("body", "required", "Kies waar u de acties besprak."));
        }
        var heldOn = heldOn(text(form.heldOn()), issues);
        var agreed = text(form.agreed());
        if (!agreed.equals("ja") && !agreed.equals("nee")) {
            issues.add(Issue.of("agreed", "required", "Zeg of het overlegorgaan akkoord ging."));
        }
        var note = text(form.note());
        if (note.length() > LONGEST_NOTE) {
            issues.add(Issue.of("note", "too-long", "Maak de nota korter: hoogstens 2000 tekens."));
        }
        checkActions(form.actions(), issues);
        var scan = scan(text(form.scan()), issues);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return new DiscussionDetails(
                body.orElseThrow(),
                heldOn.orElseThrow(),
                agreed.equals("ja"),
                note,
                scan,
                form.actions().stream().distinct().toList());
    }

    private Optional<LocalDate> heldOn(String typed, List<Issue> issues) {
        var today = LocalDate.now(clock);
        try {
            var date = LocalDate.parse(typed);
            if (date.isAfter(today)) {
                issues.add(
                        Issue.of("heldOn", "future", "Deze datum ligt in de toekomst. Vul de dag van het overleg in."));
            } else if (date.isBefore(today.minus(oldest))) {
                issues.add(Issue.of(
                        "heldOn",
                        "too-old",
                        "Dit overleg is te lang geleden: bespreek de acties opnieuw en vul die datum in."));
            }
            return Optional.of(date);
        } catch (DateTimeParseException e) {
            issues.add(Issue.of("heldOn", "date", "Vul de dag van het overleg in als dag, maand en jaar."));
            return Optional.empty();
        }
    }

    private void checkActions(List<String> actions, List<Issue> issues) {
        if (actions.isEmpty()) {
            issues.add(Issue.of("actions", "required", "Kies minstens één actie die u besprak."));
        } else if (actions.size() > MOST_ACTIONS) {
            issues.add(Issue.of("actions", "too-many", "Kies hoogstens 12 acties."));
        } else if (menu.titlesOf(actions).size() < actions.stream().distinct().count()) {
            issues.add(Issue.of("actions", "unknown", "Een van de acties staat niet in het inspiratiemenu."));
        }
    }

    private static @Nullable UUID scan(String typed, List<Issue> issues) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            issues.add(Issue.of("scan", "format", "Dit is geen scan. Begin opnieuw vanaf het resultaat van uw scan."));
            return null;
        }
        return UUID.fromString(typed);
    }

    /** Control characters are dropped: people paste from anywhere. */
    private static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}
