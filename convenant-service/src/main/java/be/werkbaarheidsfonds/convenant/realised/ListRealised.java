package be.werkbaarheidsfonds.convenant.realised;

import be.werkbaarheidsfonds.convenant.company.CompanyDirectory;
import be.werkbaarheidsfonds.convenant.menu.MenuTitles;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What companies of a sector realised, newest first, with their names. */
@ApplicationScoped
public class ListRealised {

    private final RealisedActions realised;
    private final PendingApplications pending;
    private final CompanyDirectory companies;
    private final MenuTitles titles;

    @Inject
    ListRealised(RealisedActions realised, PendingApplications pending, CompanyDirectory companies, MenuTitles titles) {
        this.realised = realised;
        this.pending = pending;
        this.companies = companies;
        this.titles = titles;
    }

    @Transactional
    public List<RealisedView> ofSector(String sector, LocalDate from, LocalDate until) {
        var actions = realised.ofSector(sector, from, until);
        var names = companies.namesOf(
                actions.stream().map(RealisedAction::enterpriseNumber).collect(Collectors.toSet()));
        var titleOf = titles.byCode();
        return actions.stream()
                .map(a -> new RealisedView(
                        a.applicationId(),
                        a.enterpriseNumber(),
                        names.getOrDefault(a.enterpriseNumber(), unnamed(a.enterpriseNumber())),
                        a.action(),
                        titleOf.getOrDefault(a.action(), a.action()),
                        a.theme(),
                        a.granted(),
                        a.decidedOn()))
                .toList();
    }

    /** Applications of the sector's companies the fund has not decided on. */
    @Transactional
    public long pendingIn(String sector) {
        return pending.inSector(sector);
    }

    /** A company that applied through the API and never opened the portal is not in the register. */
    private static String unnamed(String enterpriseNumber) {
        return "Onderneming " + new EnterpriseNumber(enterpriseNumber).display();
    }
}
