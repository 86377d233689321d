package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.responding.AskedSheet.AskedItem;
import be.werkbaarheidsfonds.scan.responding.AskedSheet.AskedMargin;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.SentSheet;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a sheet must be before it is sealed; every issue at once. Any item may be skipped (rule B3). */
final class SheetRules {

    private static final Pattern PLACE = Pattern.compile("\\d{1,4}");

    private final List<Issue> issues = new ArrayList<>();
    private final SheetForm form;
    private final AskedSheet asked;

    private SheetRules(SheetForm form, AskedSheet asked) {
        this.form = form;
        this.asked = asked;
    }

    /** The sheet of a form that breaks no rule; refuses with every issue otherwise. */
    static SentSheet check(SheetForm form, AskedSheet asked) {
        return new SheetRules(form, asked).sheet();
    }

    private SentSheet sheet() {
        refuseRepeated();
        var department = department();
        var margins = asked.margins().stream().map(this::category).toList();
        refuseUnknown();
        var answers = asked.items().stream().map(this::answer).toList();
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return new SentSheet(new Sheet(department, answers), margins, language());
    }

    private String language() {
        var chosen = form.language();
        return chosen != null && asked.languages().contains(chosen) ? chosen : Language.DUTCH.code();
    }

    private int department() {
        var typed = form.department() == null ? "" : form.department().strip();
        if (typed.isEmpty()) {
            return Sheet.NO_DEPARTMENT;
        }
        if (PLACE.matcher(typed).matches() && asked.places().contains(Integer.parseInt(typed))) {
            return Integer.parseInt(typed);
        }
        issues.add(Issue.of("department", "unknown", "Kies een afdeling uit de lijst, of laat ze open."));
        return Sheet.NO_DEPARTMENT;
    }

    private int category(AskedMargin margin) {
        var typed = form.chosenOf(margin.code()).strip();
        if (!typed.isEmpty() && !margin.categories().contains(typed)) {
            issues.add(Issue.of(
                    "margins." + margin.code(), "unknown", "Kies een antwoord uit de lijst, of laat het open."));
        }
        // a place not found is what an open answer is too
        return margin.categories().indexOf(typed);
    }

    /** Which of two values was meant is not ours to choose. */
    private void refuseRepeated() {
        form.repeated().stream()
                .sorted()
                .forEach(field -> issues.add(Issue.of(field, "duplicate", "Geef hier één antwoord.")));
    }

    private void refuseUnknown() {
        refuseOthers(
                form.answers().keySet(),
                asked.itemCodes()::contains,
                "answers.",
                "Deze vraag hoort niet bij de lijst.");
        refuseOthers(form.margins().keySet(), asked::asksMargin, "margins.", "Dit wordt niet gevraagd.");
        form.absent().stream()
                .filter(code -> !asked.absentScales().contains(code))
                .sorted()
                .forEach(code -> issues.add(Issue.of("absent", "unknown", "Deze groep vragen kan niet ontbreken.")));
    }

    private void refuseOthers(Collection<String> sent, Predicate<String> isAsked, String field, String detail) {
        sent.stream()
                .filter(Predicate.not(isAsked))
                .sorted()
                .forEach(code -> issues.add(Issue.of(field + code, "unknown", detail)));
    }

    private Answer answer(AskedItem item) {
        if (form.absent().contains(item.scale())) {
            return Answer.NOT_APPLICABLE;
        }
        var given = form.answers().getOrDefault(item.code(), List.of());
        if (given.size() > 1) {
            issues.add(Issue.of("answers." + item.code(), "duplicate", "Geef één antwoord op elke vraag."));
            return Answer.SKIPPED;
        }
        return given.isEmpty() ? Answer.SKIPPED : read(item, given.getFirst());
    }

    private Answer read(AskedItem item, String code) {
        return Answer.ofCode(code).orElseGet(() -> {
            issues.add(
                    Issue.of("answers." + item.code(), "out-of-range", "Kies een van de antwoorden bij deze vraag."));
            return Answer.SKIPPED;
        });
    }
}
