package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.List;

/** Rules about the call, the company and its finding; see {@link SubmissionRule} for their sources. */
final class CompanyChecks {

    private CompanyChecks() {}

    static List<Issue> callIsOpen(Submission s) {
        return s.callOpen()
                ? List.of()
                : List.of(
                        Issue.of("callId", "call-closed", "Deze oproep staat niet open. Kies een oproep die open is."));
    }

    static List<Issue> employs(Submission s) {
        var headcount = s.headcount();
        if (headcount == null) {
            return List.of(
                    Issue.of(
                            "company",
                            "company-incomplete",
                            "Het register kent het aantal werknemers van uw onderneming nog niet. Vul uw bedrijfsgegevens aan."));
        }
        return headcount >= s.terms().minimumHeadcount()
                ? List.of()
                : List.of(Issue.of(
                        "company",
                        "too-few-employees",
                        "Deze oproep is er voor ondernemingen met minstens "
                                + s.terms().minimumHeadcount() + " werknemer(s)."));
    }

    static List<Issue> isNotOneTooMany(Submission s) {
        return s.otherApplications() < s.terms().applicationsPerCompany()
                ? List.of()
                : List.of(Issue.of(
                        "callId",
                        "too-many-applications",
                        "Uw onderneming heeft in deze oproep al een lopende of goedgekeurde aanvraag. Meer dan "
                                + s.terms().applicationsPerCompany() + " kan niet."));
    }

    static List<Issue> findingIsRecent(Submission s) {
        if (!s.terms().findingRequired()) {
            return List.of();
        }
        var closedOn = s.findingClosedOn();
        if (closedOn == null) {
            return List.of(Issue.of(
                    "scanId",
                    "finding-missing",
                    "Er is nog geen bevinding van een scan gedeeld. Deel ze vanuit het resultaat van uw scan."));
        }
        var oldest = s.today().minusMonths(s.terms().findingMaximumAgeMonths());
        return closedOn.isBefore(oldest)
                ? List.of(Issue.of(
                        "scanId",
                        "finding-too-old",
                        "De scan is ouder dan " + s.terms().findingMaximumAgeMonths()
                                + " maanden. Doe eerst een nieuwe scan."))
                : List.of();
    }
}
