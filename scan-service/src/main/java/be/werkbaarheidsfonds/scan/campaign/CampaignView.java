package be.werkbaarheidsfonds.scan.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as its company sees it.
 *
 * @param status {@code draft, open, closed, reported}
 * @param k fewest respondents behind any figure
 * @param announcedClosesOn the last day people were told first, null while it was not extended (rule B8)
 * @param responses sheets so far, or at close; null where the company is too small to show it live (rule B6)
 * @param enough whether the k sheets are there that a result needs
 * @param reusedCodes how often someone met "my code was already used" (rule B2)
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
        String companyName,
        int headcount,
        int k,
        List<DepartmentView> departments,
        String groupsConfirmedBy,
        LocalDate closesOn,
        @Nullable LocalDate announcedClosesOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer responses,
        boolean enough,
        int reusedCodes,
        @Nullable String validity,
        @Nullable String result,
        @Nullable LocalDate findingSharedOn,
        List<String> actions) {

    public CampaignView {
        departments = List.copyOf(departments);
        actions = List.copyOf(actions);
    }

    /**
     * @param shownWith departments that are joined with it at least, judged by headcounts (rule C2)
     */
    public record DepartmentView(String name, int headcount, List<String> shownWith) {

        public DepartmentView {
            shownWith = List.copyOf(shownWith);
        }
    }

    @JsonIgnore
    public boolean isDraft() {
        return status.equals("draft");
    }

    @JsonIgnore
    public boolean isOpen() {
        return status.equals("open");
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

    /** Whether it closed before its last day; respondents were told another (rule B8). */
    @JsonIgnore
    public boolean isClosedEarly() {
        return closedOn != null && closedOn.isBefore(closesOn);
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

    public String extendAddress() {
        return address() + "/verlengen";
    }

    public String closeAddress() {
        return address() + "/sluiten";
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
