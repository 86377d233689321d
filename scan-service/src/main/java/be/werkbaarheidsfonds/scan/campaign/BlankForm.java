package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.ConsultedForm;
import be.werkbaarheidsfonds.scan.register.KnownCompanies;
import be.werkbaarheidsfonds.scan.register.KnownCompany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form of a new scan, filled in with what the register knows: nobody is asked twice. */
@ApplicationScoped
class BlankForm {

    private static final int USUAL_DAYS = 14;

    private final KnownCompanies companies;
    private final CheckCampaign check;
    private final Clock clock;

    @Inject
    BlankForm(KnownCompanies companies, CheckCampaign check, Clock clock) {
        this.companies = companies;
        this.check = check;
        this.clock = clock;
    }

    @Transactional
    FormView of(Caller caller, UUID id) {
        var headcount =
                known(caller).map(KnownCompany::headcount).map(Object::toString).orElse("");
        var closesOn = LocalDate.now(clock).plusDays(USUAL_DAYS).toString();
        return typed(
                caller,
                id,
                new CampaignForm(headcount, List.of(), List.of(), Map.of(), closesOn, ConsultedForm.NOBODY));
    }

    /** The form as it was typed. */
    @Transactional
    FormView typed(Caller caller, UUID id, CampaignForm form) {
        var known = known(caller);
        var number = caller.company();
        var name = known.map(KnownCompany::name)
                .or(() -> Optional.ofNullable(caller.organisationName()))
                .orElse(number.display());
        return new FormView(
                id,
                null,
                name,
                known.map(KnownCompany::headcount).orElse(null),
                check.offered(caller),
                form,
                "",
                check.facts());
    }

    /** The form of a draft, as it is. */
    @Transactional
    FormView changing(Caller caller, CampaignView campaign) {
        return FormView.changing(campaign, check.offered(caller), check.facts());
    }

    /** What is said of a scan to who has none yet. */
    @Transactional
    ScanFacts facts() {
        return check.facts();
    }

    private Optional<KnownCompany> known(Caller caller) {
        return companies.findByIdOptional(caller.company().value());
    }
}
