package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.register.KnownCompanies;
import be.werkbaarheidsfonds.scan.register.KnownCompany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a form against what its company may choose. */
@ApplicationScoped
class CheckCampaign {

    private final KnownCompanies companies;
    private final Instruments instruments;
    private final ScanSettings settings;
    private final Clock clock;

    @Inject
    CheckCampaign(KnownCompanies companies, Instruments instruments, ScanSettings settings, Clock clock) {
        this.companies = companies;
        this.instruments = instruments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses with every issue when there is one. */
    @Transactional(TxType.MANDATORY)
    CampaignDetails of(Caller caller, CampaignForm form) {
        var offered = offered(caller).stream().map(Definition::id).collect(Collectors.toSet());
        var checked = CampaignRules.check(form, settings, LocalDate.now(clock), offered);
        var instrument = instruments
                .composed(List.copyOf(checked.modules()))
                .orElseThrow(() -> Refused.invalid(List.of(Issue.of(
                        "modules",
                        "versions-clash",
                        "Deze modules vragen elk een andere versie van hetzelfde. Kies er één van."))));
        return new CampaignDetails(instrument.id(), checked.division(), checked.closesOn(), checked.consulted());
    }

    @Transactional(TxType.MANDATORY)
    ScanFacts facts() {
        return new ScanFacts(
                settings.smallestBlock(),
                settings.smallestCompany(),
                CampaignRules.MOST_MODULES,
                instruments.basePackage());
    }

    /** Modules this company may choose, those made for its sector first. */
    @Transactional(TxType.MANDATORY)
    List<Definition> offered(Caller caller) {
        var sector = companies
                .findByIdOptional(caller.company().value())
                .map(KnownCompany::sector)
                .orElse(null);
        return instruments.modulesFor(sector);
    }
}
