package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a campaign must be before it is kept (rules B1, B7, F2); every issue at once. */
final class CampaignRules {

    /** As many codes and sheets as one campaign is made for. */
    private static final int LARGEST_HEADCOUNT = 100_000;

    /** More questions than these would ask take more minutes than people have. */
    static final int MOST_MODULES = 3;

    private static final int LONGEST_CONTACT = 120;

    private final List<Issue> issues = new ArrayList<>();
    private final CampaignForm form;
    private final ScanSettings settings;
    private final LocalDate today;

    private CampaignRules(CampaignForm form, ScanSettings settings, LocalDate today) {
        this.form = form;
        this.settings = settings;
        this.today = today;
    }

    /** What a form that breaks no rule says; the modules become an instrument elsewhere. */
    record Checked(Set<String> modules, Division division, LocalDate closesOn, Consulted consulted) {

        Checked {
            modules = Set.copyOf(modules);
        }
    }

    /**
     * Refuses with every issue when there is one.
     *
     * @param offered ids of modules this company may choose
     */
    static Checked check(CampaignForm form, ScanSettings settings, LocalDate today, Set<String> offered) {
        return new CampaignRules(form, settings, today).checked(offered);
    }

    private Checked checked(Set<String> offered) {
        var headcount = headcount();
        var modules = modules(offered);
        var division = division(headcount);
        var closesOn = closesOn();
        var consulted = consulted();
        if (headcount.isEmpty() || closesOn.isEmpty() || consulted.isEmpty() || !issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return new Checked(modules, division, closesOn.get(), consulted.get());
    }

    private Optional<Integer> headcount() {
        var number = Typed.number(form.headcount());
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

    private Set<String> modules(Set<String> offered) {
        var chosen = Set.copyOf(form.modules());
        if (!offered.containsAll(chosen)) {
            add("modules", "unknown", "Kies modules uit de lijst.");
        } else if (chosen.size() > MOST_MODULES) {
            add(
                    "modules",
                    "too-many",
                    "Kies hoogstens " + MOST_MODULES + " modules: elke module vraagt tijd van iedereen.");
        }
        return chosen;
    }

    private Division division(Optional<Integer> headcount) {
        var outcome = DivisionRules.check(form, headcount, settings.smallestBlock());
        issues.addAll(outcome.issues());
        return outcome.division();
    }

    private Optional<LocalDate> closesOn() {
        var latest = today.plusDays(settings.longestOpenDays());
        var date = Typed.date(form.closesOn());
        if (date.isEmpty()) {
            add("closesOn", "required", "Kies de laatste dag waarop mensen kunnen antwoorden.");
        } else if (!date.get().isAfter(today) || date.get().isAfter(latest)) {
            add(
                    "closesOn",
                    "out-of-range",
                    "Kies een laatste dag na vandaag en binnen " + settings.longestOpenDays() + " dagen.");
        }
        return date;
    }

    private Optional<Consulted> consulted() {
        var by = confirmedBy();
        var on = confirmedOn();
        var adviser = contact("preventionAdviser", form.consulted().preventionAdviser());
        if (adviser.isEmpty()) {
            add(
                    "preventionAdviser",
                    "required",
                    "Vul in bij wie uw medewerkers terecht kunnen: de naam of dienst van de preventieadviseur"
                            + " psychosociale aspecten.");
        }
        var confidant = contact("confidant", form.consulted().confidant());
        return by.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consulted(by.get(), on.get(), adviser, confidant.isEmpty() ? null : confidant));
    }

    private Optional<GroupsConfirmedBy> confirmedBy() {
        var by = GroupsConfirmedBy.ofCode(Typed.text(form.consulted().by()));
        if (by.isEmpty()) {
            add("groupsConfirmedBy", "required", "Kies aan wie u de afdelingen en aantallen voorlegde.");
        }
        return by;
    }

    private Optional<LocalDate> confirmedOn() {
        var on = Typed.date(form.consulted().on());
        if (on.isEmpty()) {
            add("confirmedOn", "required", "Vul in op welke dag u ze voorlegde.");
        } else if (on.get().isAfter(today)) {
            add("confirmedOn", "out-of-range", "Leg de afdelingen eerst voor: kies vandaag of een dag die voorbij is.");
        }
        return on;
    }

    private String contact(String field, @Nullable String typed) {
        var text = Typed.text(typed);
        if (text.length() > LONGEST_CONTACT) {
            add(field, "too-long", "Gebruik hoogstens " + LONGEST_CONTACT + " tekens.");
        }
        return text;
    }

    private void add(String field, String code, String detail) {
        issues.add(Issue.of(field, code, detail));
    }
}
