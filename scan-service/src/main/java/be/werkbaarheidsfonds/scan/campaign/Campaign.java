package be.werkbaarheidsfonds.scan.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One scan of one company. Changes by {@link CampaignAction} only. */
@Entity
public class Campaign {

    @Id
    private UUID id;

    @Version
    private long version;

    private String enterpriseNumber;
    private String companyName;
    private String instrument;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status = CampaignStatus.DRAFT;

    private int headcount;
    private int smallestBlock;

    @Enumerated(EnumType.STRING)
    private GroupsConfirmedBy groupsConfirmedBy;

    @ElementCollection
    @CollectionTable(name = "campaign_department", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<Department> departments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "campaign_margin", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<MarginCount> margins = new ArrayList<>();

    private @Nullable LocalDate confirmedOn;
    private @Nullable String preventionAdviser;
    private @Nullable String confidant;
    private LocalDate closesOn;
    private @Nullable LocalDate announcedClosesOn;
    private @Nullable String publicKey;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate assessedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Integer respondents;

    @Enumerated(EnumType.STRING)
    private @Nullable Validity validity;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclaredBy lostBy;

    private @Nullable String lostReason;
    private @Nullable LocalDate codesAsFileOn;
    private int codesReplaced;
    private @Nullable LocalDate findingSharedOn;
    private String creationDigest;
    private Instant createdAt;

    protected Campaign() {}

    /**
     * A new draft.
     *
     * @param smallestBlock k, which from here on is the promise made to respondents
     */
    Campaign(NewCampaign request, int smallestBlock, Instant at) {
        this.id = request.id();
        this.enterpriseNumber = request.enterpriseNumber();
        this.companyName = request.companyName();
        this.smallestBlock = smallestBlock;
        this.creationDigest = request.digest();
        this.createdAt = at;
        changed(request.details());
    }

    /** Takes the effect of an action the lifecycle moved to this status. */
    void take(CampaignAction action, CampaignStatus to) {
        switch (action) {
            case CampaignAction.Change a -> changed(a.details());
            case CampaignAction.Open a -> {
                openedOn = a.on();
                publicKey = a.publicKey();
                assessedOn = a.assessedOn();
                handedOut(a.handOut(), a.on());
            }
            case CampaignAction.ReissueCodes a -> {
                handedOut(a.handOut(), a.on());
                codesReplaced += a.handOut() == HandOut.MAIL ? 0 : 1;
            }
            case CampaignAction.Extend a -> extendTo(a.closesOn());
            case CampaignAction.Close a -> {
                closedOn = a.on();
                respondents = a.respondents();
                validity = a.validity();
            }
            case CampaignAction.DeclareLost a -> {
                closedOn = a.on();
                lostBy = a.by();
                lostReason = a.reason();
            }
            case CampaignAction.Report a -> {}
            case CampaignAction.ShareFinding a -> findingSharedOn = a.on();
        }
        status = to;
    }

    private void handedOut(HandOut handOut, LocalDate on) {
        codesAsFileOn = handOut == HandOut.FILE ? on : codesAsFileOn;
    }

    private void extendTo(LocalDate later) {
        announcedClosesOn = announcedClosesOn == null ? closesOn : announcedClosesOn;
        closesOn = later;
    }

    /** Representatives saw a division on a day: another one needs a day of its own, or the same said again (rule B1). */
    private void changed(CampaignDetails details) {
        var confirmed = details.consulted().on();
        var sawAnother = confirmedOn != null
                && !confirmed.isAfter(confirmedOn)
                && !division().equals(details.division());
        instrument = details.instrument();
        headcount = details.division().headcount();
        departments.clear();
        departments.addAll(details.division().departments());
        margins.clear();
        margins.addAll(details.division().margins());
        closesOn = details.closesOn();
        groupsConfirmedBy = details.consulted().by();
        confirmedOn = sawAnother ? null : confirmed;
        preventionAdviser = details.consulted().preventionAdviser();
        confidant = details.consulted().confidant();
    }

    boolean wasCreatedBy(NewCampaign request) {
        return creationDigest.equals(request.digest());
    }

    public boolean belongsTo(String company) {
        return enterpriseNumber.equals(company);
    }

    /** Whether sheets are taken today; its last day counts in full. */
    public boolean takesSheets(LocalDate today) {
        return status == CampaignStatus.OPEN && !today.isAfter(closesOn);
    }

    /** Whether nobody closed it, though its last day was before this one. */
    boolean wasLeftOpen(LocalDate before) {
        return status == CampaignStatus.OPEN && closesOn.isBefore(before);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String enterpriseNumber() {
        return enterpriseNumber;
    }

    public String companyName() {
        return companyName;
    }

    /** Code and version of its instrument. */
    public String instrument() {
        return instrument;
    }

    public CampaignStatus status() {
        return status;
    }

    public int headcount() {
        return headcount;
    }

    /** k: fewest respondents behind any figure. */
    public int smallestBlock() {
        return smallestBlock;
    }

    public GroupsConfirmedBy groupsConfirmedBy() {
        return groupsConfirmedBy;
    }

    /** The day they did; null when groups or headcounts changed since, and of a scan made before it was asked. */
    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** Whom respondents can turn to (rule B3); null of a scan made before it was asked. */
    public @Nullable String preventionAdviser() {
        return preventionAdviser;
    }

    /** The confidential counsellor; null where there is none. */
    public @Nullable String confidant() {
        return confidant;
    }

    public Division division() {
        return new Division(headcount, departments, margins);
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** The last day respondents were told at first; null while it was not extended (rule B8). */
    public @Nullable LocalDate announcedClosesOn() {
        return announcedClosesOn;
    }

    /** What sheets are sealed with; null while it is a draft. */
    public @Nullable String publicKey() {
        return publicKey;
    }

    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    /** The day the impact assessment was filled in (rule F1); null of a draft, and of a scan opened before it was asked. */
    public @Nullable LocalDate assessedOn() {
        return assessedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** Sheets found in the box; null before close. */
    public @Nullable Integer respondents() {
        return respondents;
    }

    /** Null before close. */
    public @Nullable Validity validity() {
        return validity;
    }

    /** Null unless it is lost; and of a scan that was lost before this was kept. */
    @Nullable
    DeclaredBy lostBy() {
        return lostBy;
    }

    /** Why, in the words of who declared it. */
    @Nullable
    String lostReason() {
        return lostReason;
    }

    /** The last time codes left as a file, with the representatives' consent; null when they never did (rule B2). */
    public @Nullable LocalDate codesAsFileOn() {
        return codesAsFileOn;
    }

    /** How often those on paper and in files were voided for new ones, which can be counted (rule B6). */
    int codesReplaced() {
        return codesReplaced;
    }

    public @Nullable LocalDate findingSharedOn() {
        return findingSharedOn;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
