package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.register.KnownCompanies;
import be.werkbaarheidsfonds.scan.register.KnownCompany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes the draft of a scan; sending it twice is harmless. */
@ApplicationScoped
public class StartScan {

    private final Campaigns campaigns;
    private final KnownCompanies companies;
    private final CheckCampaign check;
    private final PerformAction perform;
    private final ScanSettings settings;
    private final Clock clock;

    @Inject
    StartScan(
            Campaigns campaigns,
            KnownCompanies companies,
            CheckCampaign check,
            PerformAction perform,
            ScanSettings settings,
            Clock clock) {
        this.campaigns = campaigns;
        this.companies = companies;
        this.check = check;
        this.perform = perform;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param id chosen by the client */
    @Transactional
    void with(Caller caller, UUID id, CampaignForm form) {
        var company = caller.company().value();
        var details = check.of(caller, form);
        var request = new NewCampaign(id, company, nameOf(caller), details);
        campaigns
                .findByIdOptional(id)
                .ifPresentOrElse(existing -> requireSame(existing, request), () -> create(caller, request));
    }

    private void create(Caller caller, NewCampaign request) {
        var campaign = new Campaign(request, settings.smallestBlock(), clock.instant());
        campaigns.persist(campaign);
        perform.created(campaign, caller);
    }

    private static void requireSame(Campaign existing, NewCampaign request) {
        if (!existing.belongsTo(request.enterpriseNumber()) || !existing.wasCreatedBy(request)) {
            throw Refused.conflict(
                    "idempotency-key-reused", "Deze sleutel hoort bij een andere scan. Begin opnieuw met een nieuwe.");
        }
    }

    /** As the register knows it, else as the identity provider does. */
    private String nameOf(Caller caller) {
        var number = caller.company();
        var fromToken = caller.organisationName() == null ? number.display() : caller.organisationName();
        return companies
                .findByIdOptional(number.value())
                .map(KnownCompany::name)
                .orElse(fromToken);
    }
}
