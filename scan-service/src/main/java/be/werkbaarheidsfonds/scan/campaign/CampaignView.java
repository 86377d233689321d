package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.campaign.CampaignForm.ConsultedForm;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as its company sees it.
 *
 * @param status {@code draft, open, closed, reported, lost}
 * @param instrument its id, {@code basis-1+ploegen-1}
 * @param questionnaire what it is called, modules included
 * @param items how many statements it has
 * @param k fewest respondents behind any figure
 * @param margins headcount per category of each margin that is asked
 * @param warnings what may turn out not to be shown, in Dutch
 * @param confirmedOn the day groups and headcounts were confirmed; null when they changed since
 * @param announcedClosesOn the last day people were told first, null while it was not extended (rule B8)
 * @param lastDayPassed whether it is open and takes no sheets any more: it is to be closed
 * @param closesItselfOn the day the service closes it if its company does not; null once it is closed
 * @param assessedOn the day the data protection impact assessment was filled in, as said at opening
 * @param responses sheets so far, or at close; null where the company is too small to show it live (rule B6)
 * @param enough whether the k sheets are there that a result needs
 * @param reusedCodes how often someone met "my code was already used" (rule B2)
 * @param codesAsFileOn when codes left as a file, with the representatives' consent; null when they never did
 * @param codesReplaced how often unused codes were voided for new ones; who counts these knows how many are left
 * @param loss who declared it lost, and why; null unless someone did
 * @param validity {@code valid, indicative, destroyed}; null before close
 * @param result number of the frozen result, null before there is one
 * @param actions what can be done now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignView(
        UUID id,
        long version,
        String status,
        String instrument,
        String questionnaire,
        int items,
        List<String> modules,
        String companyName,
        int headcount,
        int k,
        List<DepartmentView> departments,
        List<MarginView> margins,
        List<String> warnings,
        String groupsConfirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String preventionAdviser,
        @Nullable String confidant,
        LocalDate closesOn,
        @Nullable LocalDate announcedClosesOn,
        boolean lastDayPassed,
        @Nullable LocalDate closesItselfOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer responses,
        boolean enough,
        int reusedCodes,
        @Nullable LocalDate codesAsFileOn,
        int codesReplaced,
        @Nullable LossView loss,
        @Nullable String validity,
        @Nullable String result,
        @Nullable LocalDate findingSharedOn,
        List<String> actions) {

    public CampaignView {
        modules = List.copyOf(modules);
        departments = List.copyOf(departments);
        margins = List.copyOf(margins);
        warnings = List.copyOf(warnings);
        actions = List.copyOf(actions);
    }

    /**
     * @param parent place of the department it is a part of, null at the top
     * @param level how deep it is, from 1
     * @param shownWith departments that are joined with it at least, judged by headcounts (rule C2)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DepartmentView(
            String name, @Nullable Integer parent, int level, int headcount, List<String> shownWith) {

        public DepartmentView {
            shownWith = List.copyOf(shownWith);
        }
    }

    /**
     * That nobody could count it.
     *
     * @param by {@code company, administrator}
     * @param declared the same in Dutch
     * @param reason in the words of who declared it
     */
    public record LossView(String by, @JsonIgnore String declared, String reason) {}

    /**
     * One category of a margin.
     *
     * @param margin {@code status, age}
     */
    public record MarginView(String margin, String category, String label, int headcount) {}

    /** As a form shows it, to change it. */
    CampaignForm form() {
        var rows = Outline.rows(departments.stream()
                .map(d -> new Department(d.name(), d.parent() == null ? Group.COMPANY : d.parent(), d.headcount()))
                .toList());
        return new CampaignForm(
                Integer.toString(headcount),
                modules,
                rows,
                margins.stream()
                        .collect(Collectors.toMap(
                                margin -> margin.margin() + "." + margin.category(),
                                margin -> Integer.toString(margin.headcount()))),
                closesOn.toString(),
                new ConsultedForm(
                        groupsConfirmedBy,
                        confirmedOn == null ? "" : confirmedOn.toString(),
                        preventionAdviser,
                        confidant));
    }

    /** How codes can be had when it opens. */
    public HandOutOptions handOuts() {
        return HandOutOptions.toOpen(headcount);
    }

    /** How long answering takes, about. */
    public int minutes() {
        return Instrument.minutesFor(items);
    }

    /** Who confirmed the groups, in words. */
    public String confirmedBy() {
        return GroupsConfirmedBy.ofCode(groupsConfirmedBy)
                .map(GroupsConfirmedBy::dutch)
                .orElse("");
    }

    @JsonIgnore
    public boolean isDraft() {
        return status.equals("draft");
    }

    @JsonIgnore
    public boolean isOpen() {
        return status.equals("open");
    }

    /** Whether people can answer. */
    @JsonIgnore
    public boolean isRunning() {
        return isOpen() && !lastDayPassed;
    }

    @JsonIgnore
    public boolean isReported() {
        return status.equals("reported");
    }

    @JsonIgnore
    public boolean isDestroyed() {
        return "destroyed".equals(validity);
    }

    @JsonIgnore
    public boolean isIndicative() {
        return "indicative".equals(validity);
    }

    @JsonIgnore
    public boolean isLost() {
        return status.equals("lost");
    }

    /** Whether it closed before its last day; respondents were told another (rule B8). */
    @JsonIgnore
    public boolean isClosedEarly() {
        return closedOn != null && closedOn.isBefore(closesOn) && !isLost();
    }

    /** Its page. */
    public String address() {
        return "/scan/" + id;
    }

    public String changeAddress() {
        return address() + "/wijzigen";
    }

    public String codesAddress() {
        return address() + "/codes";
    }

    public String invitationsAddress() {
        return address() + "/uitnodigingen";
    }

    public String linkAddress() {
        return address() + "/inzage";
    }

    public String extendAddress() {
        return address() + "/verlengen";
    }

    public String closeAddress() {
        return address() + "/sluiten";
    }

    public String lostAddress() {
        return address() + "/onbruikbaar";
    }

    @JsonIgnore
    public String resultAddress() {
        return address() + "/resultaat";
    }

    /** What the number of responses means. */
    public String responseText() {
        return "van %d mensen, dat is %d %%"
                .formatted(headcount, Math.round(100f * (responses == null ? 0 : responses) / headcount));
    }

    /** How many are needed. */
    public String neededText() {
        return "er zijn minstens " + k + " antwoorden nodig";
    }
}
