package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a complete register entry must be; every broken rule is named. */
@ApplicationScoped
class CompanyRules {

    static final int LARGEST_HEADCOUNT = 200_000;
    private static final int LONGEST = 120;
    private static final Pattern JOINT_COMMITTEE = Pattern.compile("\\d{3}(\\.\\d{2}){0,3}");
    private static final Pattern PLACE = Pattern.compile("[\\p{L}][\\p{L} '’().-]{1,59}");

    private final SectorDirectory sectors;

    @Inject
    CompanyRules(SectorDirectory sectors) {
        this.sectors = sectors;
    }

    CompanyDetails check(EnterpriseNumber number, CompanyForm form) {
        var issues = new ArrayList<Issue>();
        var name = text(form.name());
        if (name.isEmpty() || name.length() > LONGEST || hasControlCharacters(name)) {
            issues.add(Issue.of("name", "required", "Vul de naam van de onderneming in, hoogstens 120 tekens."));
        }
        var sector = text(form.sector());
        if (sectors.find(sector).isEmpty()) {
            issues.add(Issue.of("sector", "unknown", "Kies de sector van uw onderneming in de lijst."));
        }
        var headcount = headcount(text(form.headcount()), issues);
        var municipality = text(form.municipality());
        if (!PLACE.matcher(municipality).matches()) {
            issues.add(
                    Issue.of("municipality", "required", "Vul de gemeente van de zetel in, bijvoorbeeld Roeselare."));
        }
        var committee = text(form.jointCommittee());
        if (!committee.isEmpty() && !JOINT_COMMITTEE.matcher(committee).matches()) {
            issues.add(Issue.of(
                    "jointCommittee", "format", "Schrijf het paritair comité als drie cijfers, of zoals 318.02."));
        }
        refuse(issues);
        return new CompanyDetails(
                number, name, sector, headcount, municipality, committee.isEmpty() ? null : committee);
    }

    private static int headcount(String typed, List<Issue> issues) {
        var digits = typed.replaceAll("[ .]", "");
        if (digits.matches("\\d{1,6}")) {
            var headcount = Integer.parseInt(digits);
            if (headcount >= 1 && headcount <= LARGEST_HEADCOUNT) {
                return headcount;
            }
        }
        issues.add(Issue.of(
                "headcount", "range", "Vul in hoeveel mensen er werken: een geheel getal tussen 1 en 200.000."));
        return 0;
    }

    private static void refuse(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
    }

    private static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
