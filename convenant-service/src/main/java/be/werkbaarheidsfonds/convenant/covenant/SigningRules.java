package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a covenant must have before its parties sign it; every broken rule is named. */
final class SigningRules {

    private SigningRules() {}

    static void check(Covenant covenant, LocalDate on, LocalDate today) {
        var issues = new ArrayList<Issue>();
        if (on.isAfter(today)) {
            issues.add(Issue.of("signedOn", "future", "De dag van ondertekening kan niet in de toekomst liggen."));
        }
        if (on.isAfter(covenant.until())) {
            issues.add(Issue.of("signedOn", "period", "Op die dag was de periode van het convenant al voorbij."));
        }
        for (var kind : List.of(PartyKind.EMPLOYERS, PartyKind.EMPLOYEES)) {
            if (covenant.parties().stream().noneMatch(p -> p.kind() == kind)) {
                issues.add(Issue.of(
                        "parties",
                        "required",
                        "Voeg minstens één partij toe bij ‘" + kind.label().toLowerCase(Locale.ROOT) + "’."));
            }
        }
        if (covenant.actions().findAny().isEmpty()) {
            issues.add(Issue.of("objectives", "required", "Voeg minstens één doelstelling met een actie toe."));
        }
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
    }
}
