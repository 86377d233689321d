package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a campaign must be before it is kept (rules B1, B7); every issue at once. */
final class CampaignRules {

    /** As many codes and sheets as one campaign is made for. */
    private static final int LARGEST_HEADCOUNT = 100_000;

    private static final int MOST_DEPARTMENTS = 500;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 7;

    private final List<Issue> issues = new ArrayList<>();
    private final CampaignForm form;
    private final ScanSettings settings;
    private final LocalDate today;

    private CampaignRules(CampaignForm form, ScanSettings settings, LocalDate today) {
        this.form = form;
        this.settings = settings;
        this.today = today;
    }

    /** The details of a form that breaks no rule; refuses with every issue otherwise. */
    static CampaignDetails check(CampaignForm form, ScanSettings settings, LocalDate today) {
        return new CampaignRules(form, settings, today).details();
    }

    private CampaignDetails details() {
        var headcount = headcount();
        var departments = departments();
        var closesOn = closesOn();
        var confirmedBy = confirmedBy();
        if (headcount.isPresent()) {
            checkSum(headcount.get(), departments);
        }
        if (headcount.isEmpty() || closesOn.isEmpty() || confirmedBy.isEmpty() || !issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return new CampaignDetails(headcount.get(), departments, closesOn.get(), confirmedBy.get());
    }

    private Optional<Integer> headcount() {
        var number = number(form.headcount());
        if (number.isEmpty()) {
            add("headcount", "required", "Vul in met hoeveel u bent: een geheel getal.");
        } else if (number.get() < settings.smallestCompany()) {
            // Rule B7: kindly, and with another way
            add(
                    "headcount",
                    "too-small-for-anonymity",
                    "Met minder dan " + settings.smallestCompany()
                            + " mensen kan een scan niemand anoniem houden. Een teamgesprek past dan beter: dat vindt u"
                            + " bij Dialoog.");
        } else if (number.get() > LARGEST_HEADCOUNT) {
            add("headcount", "too-large", "Een scan is voor hoogstens " + LARGEST_HEADCOUNT + " mensen.");
        }
        return number;
    }

    private List<Department> departments() {
        var departments = new ArrayList<Department>();
        var names = new HashSet<String>();
        for (var i = 0; i < form.departments().size(); i++) {
            var typed = form.departments().get(i);
            if (!typed.isBlank()) {
                department(i, typed, names).ifPresent(departments::add);
            }
        }
        if (departments.size() > MOST_DEPARTMENTS) {
            add("departments", "too-many", "Een scan heeft hoogstens " + MOST_DEPARTMENTS + " afdelingen.");
        }
        return departments;
    }

    private Optional<Department> department(int place, DepartmentForm typed, Set<String> names) {
        var name = typed.name().strip();
        var field = "departments[" + place + "].";
        if (name.isEmpty()) {
            add(field + "name", "required", "Geef afdeling " + (place + 1) + " een naam.");
        } else if (name.length() > LONGEST_NAME) {
            add(field + "name", "too-long", "Een naam van een afdeling telt hoogstens " + LONGEST_NAME + " tekens.");
        } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
            add(field + "name", "duplicate", "Afdeling \"" + name + "\" staat er twee keer.");
        }
        var headcount = number(typed.headcount());
        if (headcount.isEmpty() || headcount.get() < 1) {
            add(field + "headcount", "required", "Vul in hoeveel mensen er in afdeling " + (place + 1) + " werken.");
        }
        return headcount.map(number -> new Department(name, number));
    }

    private void checkSum(int headcount, List<Department> departments) {
        var sum = departments.stream().mapToLong(Department::headcount).sum();
        if (!departments.isEmpty() && sum != headcount) {
            // first, as its field is: the summary lists issues in the order of the form
            issues.addFirst(Issue.of(
                    "headcount",
                    "not-the-sum",
                    "De afdelingen tellen samen " + sum + " mensen, u gaf " + headcount
                            + " op. Tel iedereen mee, ook uitzendkrachten en werkstudenten."));
        }
    }

    private Optional<LocalDate> closesOn() {
        var latest = today.plusDays(settings.longestOpenDays());
        try {
            var date = LocalDate.parse(
                    form.closesOn() == null ? "" : form.closesOn().strip());
            if (!date.isAfter(today) || date.isAfter(latest)) {
                add(
                        "closesOn",
                        "out-of-range",
                        "Kies een laatste dag na vandaag en binnen " + settings.longestOpenDays() + " dagen.");
            }
            return Optional.of(date);
        } catch (DateTimeParseException e) {
            add("closesOn", "required", "Kies de laatste dag waarop mensen kunnen antwoorden.");
            return Optional.empty();
        }
    }

    private Optional<GroupsConfirmedBy> confirmedBy() {
        var confirmed =
                Optional.ofNullable(form.groupsConfirmedBy()).map(String::strip).flatMap(GroupsConfirmedBy::ofCode);
        if (confirmed.isEmpty()) {
            add("groupsConfirmedBy", "required", "Kies aan wie u de afdelingen en aantallen voorlegde.");
        }
        return confirmed;
    }

    private static Optional<Integer> number(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1," + LONGEST_NUMBER + "}")
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    private void add(String field, String code, String detail) {
        issues.add(Issue.of(field, code, detail));
    }
}
