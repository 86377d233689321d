package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.Division;
import be.werkbaarheidsfonds.scan.campaign.MarginCategory;
import be.werkbaarheidsfonds.scan.campaign.MarginKind;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.responding.OpenScans.OpenScan;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.SentSheet;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sheet must be before it is sealed; every issue at once. Any item may be skipped (rule B3). */
final class SheetRules {

    private final List<Issue> issues = new ArrayList<>();
    private final SheetForm form;
    private final Instrument instrument;
    private final Division division;
    private final Set<Integer> places;

    private SheetRules(SheetForm form, OpenScan scan) {
        this.form = form;
        this.instrument = scan.instrument();
        this.division = scan.division();
        this.places = scan.places();
    }

    /** The sheet of a form that breaks no rule; refuses with every issue otherwise. */
    static SentSheet check(SheetForm form, OpenScan scan) {
        return new SheetRules(form, scan).sheet();
    }

    private SentSheet sheet() {
        var department = department();
        var margins = division.kinds().stream().map(this::category).toList();
        refuseUnknown();
        var answers = instrument.scales().stream()
                .flatMap(scale -> scale.items().stream().map(item -> answer(scale, item)))
                .toList();
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return new SentSheet(
                new Sheet(department, answers),
                margins,
                Language.of(form.language(), instrument).code());
    }

    private int department() {
        var typed = form.department() == null ? "" : form.department().strip();
        if (typed.isEmpty()) {
            return Sheet.NO_DEPARTMENT;
        }
        if (typed.matches("\\d{1,4}") && places.contains(Integer.parseInt(typed))) {
            return Integer.parseInt(typed);
        }
        issues.add(Issue.of("department", "unknown", "Kies een afdeling uit de lijst, of laat ze open."));
        return Sheet.NO_DEPARTMENT;
    }

    private int category(MarginKind kind) {
        var typed = form.chosenOf(kind.code()).strip();
        var codes = division.categories(kind).stream().map(MarginCategory::code).toList();
        if (!typed.isEmpty() && !codes.contains(typed)) {
            issues.add(
                    Issue.of("margins." + kind.code(), "unknown", "Kies een antwoord uit de lijst, of laat het open."));
        }
        // a place not found is what an open answer is too
        return codes.indexOf(typed);
    }

    private void refuseUnknown() {
        var items = instrument.items().stream().map(Item::code).collect(Collectors.toSet());
        form.answers().keySet().stream()
                .filter(code -> !items.contains(code))
                .sorted()
                .forEach(code ->
                        issues.add(Issue.of("answers." + code, "unknown", "Deze vraag hoort niet bij de lijst.")));
        var kinds = division.kinds().stream().map(MarginKind::code).collect(Collectors.toSet());
        form.margins().keySet().stream()
                .filter(kind -> !kinds.contains(kind))
                .sorted()
                .forEach(kind -> issues.add(Issue.of("margins." + kind, "unknown", "Dit wordt niet gevraagd.")));
        var scales = instrument.scales().stream()
                .filter(scale -> scale.absent() != null)
                .map(Scale::code)
                .collect(Collectors.toSet());
        form.absent().stream()
                .filter(code -> !scales.contains(code))
                .sorted()
                .forEach(code -> issues.add(Issue.of("absent", "unknown", "Deze groep vragen kan niet ontbreken.")));
    }

    private Answer answer(Scale scale, Item item) {
        if (form.absent().contains(scale.code())) {
            return Answer.NOT_APPLICABLE;
        }
        var given = form.answers().getOrDefault(item.code(), List.of());
        if (given.size() > 1) {
            issues.add(Issue.of("answers." + item.code(), "duplicate", "Geef één antwoord op elke vraag."));
            return Answer.SKIPPED;
        }
        return given.isEmpty() ? Answer.SKIPPED : read(item, given.getFirst());
    }

    private Answer read(Item item, String code) {
        return Answer.ofCode(code).orElseGet(() -> {
            issues.add(
                    Issue.of("answers." + item.code(), "out-of-range", "Kies een van de antwoorden bij deze vraag."));
            return Answer.SKIPPED;
        });
    }
}
