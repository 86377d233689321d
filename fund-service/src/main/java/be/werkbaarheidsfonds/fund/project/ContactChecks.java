package be.werkbaarheidsfonds.fund.project;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.ArrayList;
import java.util.List;

/** Rules about account, contact and declaration; see {@link SubmissionRule} for their sources. */
final class ContactChecks {

    private static final int LONGEST_NAME = 120;

    private ContactChecks() {}

    static List<Issue> ibanIsRight(Submission s) {
        if (s.form().iban().isBlank()) {
            return List.of(Issue.of("iban", "required", "Vul het rekeningnummer van de onderneming in."));
        }
        return Checks.isIban(s.form().iban())
                ? List.of()
                : List.of(Issue.of(
                        "iban",
                        "invalid-iban",
                        "Dit rekeningnummer klopt niet: de controlecijfers kloppen niet of er ontbreekt een cijfer."));
    }

    static List<Issue> contactCanBeReached(Submission s) {
        var form = s.form();
        var issues = new ArrayList<Issue>();
        if (form.contactName().isBlank()) {
            issues.add(Issue.of("contact.name", "required", "Vul de naam van de contactpersoon in."));
        } else if (form.contactName().strip().length() > LONGEST_NAME) {
            issues.add(Issue.of("contact.name", "length", "Gebruik hoogstens " + LONGEST_NAME + " tekens."));
        }
        if (form.contactEmail().isBlank()) {
            issues.add(Issue.of(
                    "contact.email", "required", "Vul het e-mailadres in waarop u de beslissing wilt krijgen."));
        } else if (!Checks.isEmail(form.contactEmail())) {
            issues.add(Issue.of("contact.email", "invalid-email", "Schrijf een e-mailadres zoals naam@bedrijf.be."));
        }
        if (form.contactPhone().isBlank()) {
            issues.add(Issue.of("contact.phone", "required", "Vul een telefoonnummer in."));
        } else if (!Checks.isPhone(form.contactPhone())) {
            issues.add(Issue.of("contact.phone", "invalid-phone", "Schrijf een telefoonnummer zoals 02 123 45 67."));
        }
        return List.copyOf(issues);
    }

    static List<Issue> declarationIsGiven(Submission s) {
        return s.form().hasDeclared()
                ? List.of()
                : List.of(Issue.of("declared", "required", "Vink de verklaring op eer aan om in te dienen."));
    }
}
