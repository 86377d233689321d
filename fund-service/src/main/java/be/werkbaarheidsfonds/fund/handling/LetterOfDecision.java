package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationStatus;
import be.werkbaarheidsfonds.fund.call.Calls;
import be.werkbaarheidsfonds.fund.letter.LetterContent;
import be.werkbaarheidsfonds.fund.register.Companies;
import be.werkbaarheidsfonds.fund.register.KnownCompany;
import be.werkbaarheidsfonds.platform.defaults.BusinessClock;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/** What the letter of a decided application says. */
@ApplicationScoped
class LetterOfDecision {

    private final Calls calls;
    private final Companies companies;

    @Inject
    LetterOfDecision(Calls calls, Companies companies) {
        this.calls = calls;
        this.companies = companies;
    }

    LetterContent of(Application application, String reason) {
        var number = new EnterpriseNumber(application.enterpriseNumber());
        return new LetterContent(
                application.referenceOrDraft(),
                companies.of(number.value()).map(KnownCompany::name).orElse(number.display()),
                number.display(),
                calls.get(application.callId()).title(),
                LocalDate.ofInstant(Objects.requireNonNull(application.submittedAt()), BusinessClock.ZONE),
                Objects.requireNonNull(application.decidedOn()),
                outcome(application),
                reason);
    }

    private LetterContent.Outcome outcome(Application application) {
        if (application.status() == ApplicationStatus.REJECTED) {
            return new LetterContent.Outcome.Rejected(application.requested());
        }
        return new LetterContent.Outcome.Approved(
                Objects.requireNonNull(application.granted()),
                application.requested(),
                application.eligible(),
                calls.get(application.callId()).terms().sharePercent(),
                Objects.requireNonNull(application.startsOn()),
                Objects.requireNonNull(application.endsOn()),
                Objects.requireNonNull(application.iban()),
                application.lines().stream()
                        .map(line -> new LetterContent.Line(line.title(), line.cost(), line.grantedOrZero()))
                        .toList());
    }
}
