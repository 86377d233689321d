package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.ObjectiveInput;
import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.PartyInput;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the text of a draft; every broken rule is named at once. What a signature needs beyond it is in {@link SigningRules}. */
final class CovenantRules {

    private static final int LONGEST_YEARS = 5;
    private static final int MOST_PARTIES = 40;
    private static final int MOST_OBJECTIVES = 20;

    private final List<Issue> issues = new ArrayList<>();
    private final Texts texts = new Texts(issues);

    private CovenantRules() {}

    /**
     * @param ownSector whether the caller serves a sector
     */
    static CovenantText read(CovenantInput input, Predicate<String> ownSector) {
        var rules = new CovenantRules();
        var text = rules.text(input, ownSector);
        if (!rules.issues.isEmpty()) {
            throw Refused.invalid(rules.issues);
        }
        return text;
    }

    private CovenantText text(CovenantInput input, Predicate<String> ownSector) {
        var sector = Texts.orEmpty(input.sector());
        if (!ownSector.test(sector)) {
            issues.add(Issue.of("sector", "unknown", "Kies een van uw eigen sectoren."));
        }
        var title = texts.required("title", input.title(), "Geef het convenant een titel.", 160);
        var from = date("from", input.from(), "Vul de eerste dag in.");
        var until = date("until", input.until(), "Vul de laatste dag in.");
        if (from != null && until != null) {
            checkPeriod(from, until);
        }
        var parties = parties(input.parties() == null ? List.of() : input.parties());
        var objectives = objectives(input.objectives() == null ? List.of() : input.objectives());
        var anyDay = LocalDate.EPOCH;
        return new CovenantText(
                sector, title, from == null ? anyDay : from, until == null ? anyDay : until, parties, objectives);
    }

    private void checkPeriod(LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            issues.add(Issue.of("until", "period", "De laatste dag moet na de eerste dag vallen."));
        } else if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
            issues.add(Issue.of("until", "period", "Een convenant loopt hoogstens vijf jaar."));
        }
    }

    private List<Party> parties(List<PartyInput> inputs) {
        limit("parties", inputs.size(), MOST_PARTIES);
        var parties = new ArrayList<Party>();
        for (var i = 0; i < inputs.size(); i++) {
            var path = "parties[" + i + "]";
            var kind = PartyKind.of(Texts.orEmpty(inputs.get(i).kind()));
            if (kind.isEmpty()) {
                issues.add(Issue.of(path + ".kind", "unknown", "Kies wat deze partij vertegenwoordigt."));
            }
            var name = texts.required(path + ".name", inputs.get(i).name(), "Vul de naam van de partij in.", 160);
            parties.add(new Party(kind.orElse(PartyKind.EMPLOYERS), name));
        }
        return parties;
    }

    private List<CovenantText.Objective> objectives(List<ObjectiveInput> inputs) {
        limit("objectives", inputs.size(), MOST_OBJECTIVES);
        var actions = new ActionRules(issues, texts);
        var ids = new HashSet<UUID>();
        var objectives = new ArrayList<CovenantText.Objective>();
        for (var i = 0; i < inputs.size(); i++) {
            var path = "objectives[" + i + "]";
            var input = inputs.get(i);
            var id = input.id() == null ? UUID.randomUUID() : input.id();
            if (!ids.add(id)) {
                issues.add(Issue.of(path + ".id", "duplicate", "Deze doelstelling staat er twee keer in."));
            }
            objectives.add(new CovenantText.Objective(
                    id,
                    texts.required(path + ".title", input.title(), "Omschrijf de doelstelling in één zin.", 200),
                    texts.optional(path + ".description", input.description(), 2000),
                    actions.read(path + ".actions", input.actions() == null ? List.of() : input.actions())));
        }
        return objectives;
    }

    private void limit(String name, int size, int most) {
        if (size > most) {
            issues.add(Issue.of(name, "too-many", "Dit zijn er te veel: hoogstens " + most + "."));
        }
    }

    private @Nullable LocalDate date(String name, @Nullable String typed, String ask) {
        var date = Texts.date(typed);
        if (date.isEmpty()) {
            issues.add(Issue.of(name, Texts.orEmpty(typed).isEmpty() ? "required" : "format", ask));
        }
        return date.orElse(null);
    }
}
