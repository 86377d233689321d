package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationLine;
import be.werkbaarheidsfonds.fund.register.Companies;
import be.werkbaarheidsfonds.fund.register.Discussion;
import be.werkbaarheidsfonds.fund.register.Discussions;
import be.werkbaarheidsfonds.fund.register.EquivalentScan;
import be.werkbaarheidsfonds.fund.register.Finding;
import be.werkbaarheidsfonds.fund.register.Findings;
import be.werkbaarheidsfonds.fund.register.KnownCompany;
import be.werkbaarheidsfonds.fund.register.Sectors;
import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What other services told about an application's company, its scan and its social dialogue. */
@ApplicationScoped
class DossierEvidence {

    private final Companies companies;
    private final Sectors sectors;
    private final Findings findings;
    private final Discussions discussions;

    @Inject
    DossierEvidence(Companies companies, Sectors sectors, Findings findings, Discussions discussions) {
        this.companies = companies;
        this.sectors = sectors;
        this.findings = findings;
        this.discussions = discussions;
    }

    @Nullable
    KnownCompany company(Application application) {
        return companies.of(application.enterpriseNumber()).orElse(null);
    }

    @Nullable
    String sector(Application application) {
        return sectors.name(application.sector());
    }

    @Nullable
    Finding finding(Application application) {
        var scan = application.scanId();
        return scan == null
                ? null
                : findings.of(application.enterpriseNumber(), scan).orElse(null);
    }

    /** Only where no finding is attached: that says more. */
    @Nullable
    EquivalentScan equivalent(Application application) {
        return finding(application) == null
                ? findings.equivalent(application.enterpriseNumber()).orElse(null)
                : null;
    }

    List<String> talks(Application application) {
        var agreed = discussions.agreed(application.enterpriseNumber());
        return application.lines().stream()
                .map(ApplicationLine::action)
                .flatMap(action -> Stream.ofNullable(agreed.get(action)))
                .distinct()
                .map(DossierEvidence::words)
                .toList();
    }

    private static String words(Discussion talk) {
        return "Akkoord van " + talk.bodyInDutch() + " op " + DutchExtensions.date(talk.heldOn());
    }
}
