package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.Arrays;
import java.util.List;

/**
 * What an application must meet to be handed in. Every rule is checked and every issue named at once,
 * so that the applicant mends the form in one go. Each cites where it comes from.
 */
public enum SubmissionRule {
    CALL_IS_OPEN("Oproep, artikel 2 (periode)"),
    COMPANY_EMPLOYS_PEOPLE("Oproep, artikel 3 (wie); cf. werkbaarheidscheque: minstens één werknemer"),
    ONE_APPLICATION_AT_A_TIME("Oproep, artikel 3 (aantal aanvragen per onderneming)"),
    FINDING_IS_ATTACHED_AND_RECENT(
            "Oproep, artikel 4 (bevinding); cf. werkbaarheidscheque: analyse van hoogstens zes maanden oud"),
    ACTIONS_ARE_ON_THE_MENU("Oproep, artikel 5 (acties uit het inspiratiemenu)"),
    ACTIONS_WERE_AGREED("Oproep, artikel 6 (sociaal overleg); cascade OR, CPBW, syndicale afvaardiging, personeel"),
    COSTS_ARE_AMOUNTS("Oproep, artikel 7 (in aanmerking komende kosten)"),
    GOAL_IS_CLEAR("Oproep, artikel 5 (doel)"),
    PERIOD_LIES_AHEAD("Oproep, artikel 8 (looptijd; niet gestart vóór de aanvraag)"),
    IBAN_IS_RIGHT("ISO 13616; Belgische rekeningen ook modulo 97"),
    CONTACT_CAN_BE_REACHED("Oproep, artikel 9 (briefwisseling)"),
    DE_MINIMIS_IS_DECLARED("Verordening (EU) 2023/2831, artikel 7, lid 4"),
    /** All or nothing: aid that would pass the ceiling gets nothing, never a part (docs in the fund's README). */
    DE_MINIMIS_STAYS_BELOW_CEILING("Verordening (EU) 2023/2831, artikel 3, leden 2 en 7"),
    DECLARATION_IS_GIVEN("Wet van 16 mei 2003, artikelen 11 en 13");

    private final String source;

    SubmissionRule(String source) {
        this.source = source;
    }

    /** The article or law this rule comes from. */
    public String source() {
        return source;
    }

    public List<Issue> broken(Submission submission) {
        return switch (this) {
            case CALL_IS_OPEN -> CompanyChecks.callIsOpen(submission);
            case COMPANY_EMPLOYS_PEOPLE -> CompanyChecks.employs(submission);
            case ONE_APPLICATION_AT_A_TIME -> CompanyChecks.isNotOneTooMany(submission);
            case FINDING_IS_ATTACHED_AND_RECENT -> CompanyChecks.findingIsRecent(submission);
            case ACTIONS_ARE_ON_THE_MENU -> ProjectChecks.actionsAreOnTheMenu(submission);
            case ACTIONS_WERE_AGREED -> ProjectChecks.actionsWereAgreed(submission);
            case COSTS_ARE_AMOUNTS -> ProjectChecks.costsAreAmounts(submission);
            case GOAL_IS_CLEAR -> ProjectChecks.goalIsClear(submission);
            case PERIOD_LIES_AHEAD -> ProjectChecks.periodLiesAhead(submission);
            case IBAN_IS_RIGHT -> ContactChecks.ibanIsRight(submission);
            case CONTACT_CAN_BE_REACHED -> ContactChecks.contactCanBeReached(submission);
            case DE_MINIMIS_IS_DECLARED -> DeMinimisChecks.hasDeclared(submission);
            case DE_MINIMIS_STAYS_BELOW_CEILING -> DeMinimisChecks.staysBelow(submission);
            case DECLARATION_IS_GIVEN -> ContactChecks.declarationIsGiven(submission);
        };
    }

    /** Every issue of every rule, in the order of the form. */
    public static List<Issue> allBroken(Submission submission) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.broken(submission).stream())
                .toList();
    }

    /** The project of a form that breaks no rule. */
    public static Project read(ProjectForm form) {
        return new Project(
                form.goal().strip(),
                form.start().orElseThrow(),
                form.end().orElseThrow(),
                form.costs().stream()
                        .map(line -> new Project.PlannedAction(
                                line.action(), line.amount().orElseThrow()))
                        .toList(),
                Checks.compact(form.iban()),
                new Project.Contact(
                        form.contactName().strip(),
                        form.contactEmail().strip(),
                        form.contactPhone().strip()),
                form.deMinimis().orElseThrow());
    }
}
