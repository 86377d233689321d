package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.List;

/** Rules about de minimis aid; see {@link SubmissionRule} for their sources. */
final class DeMinimisChecks {

    private static final String FIELD = "deMinimisReceivedCents";

    private DeMinimisChecks() {}

    static List<Issue> hasDeclared(Submission s) {
        if (s.form().deMinimisReceived().isBlank()) {
            return List.of(Issue.of(
                    FIELD,
                    "required",
                    "Vul in hoeveel de-minimissteun u de laatste drie jaar kreeg; schrijf 0 als het niets was."));
        }
        var declared = s.form().deMinimis();
        if (declared.isEmpty()) {
            return List.of(Issue.of(FIELD, "invalid-amount", "Schrijf een bedrag in euro, zoals 0 of 12.500."));
        }
        return s.grantedByFund().exceeds(declared.get())
                ? List.of(Issue.of(
                        FIELD,
                        "less-than-known",
                        "Het fonds zelf kende uw onderneming de laatste drie jaar al "
                                + s.grantedByFund().display() + " toe; tel dat mee."))
                : List.of();
    }

    static List<Issue> staysBelow(Submission s) {
        return s.form()
                .deMinimis()
                .filter(received ->
                        received.plus(s.grant().grant()).exceeds(s.terms().deMinimisCeiling()))
                .map(
                        received -> List.of(
                                Issue.of(
                                        FIELD,
                                        "de-minimis-ceiling",
                                        "Met deze subsidie zou u boven "
                                                + s.terms().deMinimisCeiling().display()
                                                + " de-minimissteun over drie jaar uitkomen. Dan kan niets worden toegekend, ook geen deel.")))
                .orElse(List.of());
    }
}
