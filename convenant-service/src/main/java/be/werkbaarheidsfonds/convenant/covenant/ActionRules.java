package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.ActionInput;
import be.werkbaarheidsfonds.convenant.theme.Theme;
import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the actions of one covenant, objective after objective. */
final class ActionRules {

    private static final int MOST_ACTIONS = 30;
    private static final int LARGEST_TARGET = 100_000;

    private final List<Issue> issues;
    private final Texts texts;
    private final Set<UUID> ids = new HashSet<>();
    private final Set<Theme> companyThemes = EnumSet.noneOf(Theme.class);

    ActionRules(List<Issue> issues, Texts texts) {
        this.issues = issues;
        this.texts = texts;
    }

    List<CovenantText.Action> read(String path, List<ActionInput> inputs) {
        if (inputs.size() > MOST_ACTIONS) {
            issues.add(Issue.of(path, "too-many", "Dit zijn er te veel: hoogstens " + MOST_ACTIONS + "."));
        }
        var actions = new ArrayList<CovenantText.Action>();
        for (var i = 0; i < inputs.size(); i++) {
            actions.add(read(path + "[" + i + "]", inputs.get(i)));
        }
        return actions;
    }

    private CovenantText.Action read(String path, ActionInput input) {
        var id = input.id() == null ? UUID.randomUUID() : input.id();
        if (!ids.add(id)) {
            issues.add(Issue.of(path + ".id", "duplicate", "Deze actie staat er twee keer in."));
        }
        var level = Level.of(Texts.orEmpty(input.level()));
        if (level.isEmpty()) {
            issues.add(Issue.of(path + ".level", "unknown", "Kies of de sector of de ondernemingen dit doen."));
        }
        var theme = Theme.of(Texts.orEmpty(input.theme()));
        if (theme.isEmpty()) {
            issues.add(Issue.of(path + ".theme", "unknown", "Kies een thema in de lijst."));
        }
        if (level.isPresent() && theme.isPresent()) {
            checkOnce(path, level.get(), theme.get());
        }
        return new CovenantText.Action(
                id,
                texts.required(path + ".title", input.title(), "Omschrijf de actie in één zin.", 200),
                texts.optional(path + ".description", input.description(), 2000),
                level.orElse(Level.SECTOR),
                theme.orElse(Theme.WORK_STRESS),
                texts.required(path + ".indicator", input.indicator(), "Zeg wat u telt om deze actie te volgen.", 160),
                target(path + ".target", input.target()));
    }

    /** What companies realise is counted per theme: with two actions of a theme it would count twice. */
    private void checkOnce(String path, Level level, Theme theme) {
        if (level == Level.COMPANY && !companyThemes.add(theme)) {
            issues.add(Issue.of(
                    path + ".theme",
                    "duplicate",
                    "Er is al een actie op ondernemingsniveau voor dit thema. Voeg ze samen of kies een ander thema."));
        }
    }

    private int target(String name, @Nullable Integer target) {
        if (target == null || target < 1 || target > LARGEST_TARGET) {
            issues.add(Issue.of(name, "range", "Geef als streefcijfer een geheel getal tussen 1 en 100.000."));
            return 1;
        }
        return target;
    }
}
