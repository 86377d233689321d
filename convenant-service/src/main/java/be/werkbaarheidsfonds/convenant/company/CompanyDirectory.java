package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reading the register. */
@ApplicationScoped
public class CompanyDirectory {

    private final Companies companies;
    private final SectorDirectory sectors;

    @Inject
    CompanyDirectory(Companies companies, SectorDirectory sectors) {
        this.companies = companies;
        this.sectors = sectors;
    }

    /** Names by enterprise number, of those that are in the register. */
    @Transactional
    public Map<String, String> namesOf(Collection<String> numbers) {
        return companies.withNumbers(numbers).stream()
                .collect(Collectors.toMap(c -> c.number().value(), Company::name));
    }

    /** For the company itself, the consultants of its sector and the administrator; for others it does not exist. */
    @Transactional
    CompanyView get(Caller caller, EnterpriseNumber number) {
        return companies
                .of(number)
                .filter(company -> maySee(caller, company))
                .map(this::view)
                .orElseThrow(() -> Refused.notFound("Deze onderneming staat niet in het register, of niet voor u."));
    }

    @Transactional
    CompanyPage search(CompanySearch search, int index, int size) {
        return new CompanyPage(
                companies.search(search, index, size).stream().map(this::view).toList(), companies.count(search));
    }

    CompanyView view(Company company) {
        var sector = company.sector();
        return CompanyView.from(company, sector == null ? null : sectors.nameOf(sector));
    }

    private static boolean maySee(Caller caller, Company company) {
        var sector = company.sector();
        return caller.mayActFor(company.number())
                || caller.has(Roles.ADMIN)
                || (sector != null && caller.serves(sector));
    }

    /** Some of the companies found. */
    record CompanyPage(List<CompanyView> items, long total) {}
}
