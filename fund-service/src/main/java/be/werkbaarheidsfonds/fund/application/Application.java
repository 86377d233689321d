package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.call.GrantCalculation;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.fund.project.ProjectForm;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
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

/** A company's application for co-financing. Changes by {@link ApplicationAction} only, once it is no draft. */
@Entity
public class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String reference;
    private UUID callId;
    private String enterpriseNumber;
    private @Nullable String sector;
    private @Nullable UUID scanId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    private String title;

    @Convert(converter = ProjectFormConverter.class)
    private @Nullable ProjectForm form;

    private @Nullable String goal;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String iban;
    private @Nullable Money deMinimis;

    @ElementCollection
    @CollectionTable(name = "application_line", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<ApplicationLine> lines = new ArrayList<>();

    private @Nullable Money eligible;
    private @Nullable Money requested;
    private @Nullable Money granted;
    private @Nullable LocalDate decisionDue;
    private @Nullable LocalDate informationDue;
    private @Nullable Boolean adviceFavourable;
    private @Nullable String advisedBy;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;

    @ElementCollection
    @CollectionTable(name = "application_timeline", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<TimelineEntry> timeline = new ArrayList<>();

    private String createdBy;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private String creationDigest;

    protected Application() {}

    /** A new draft. */
    Application(DraftRequest request, String enterpriseNumber, String createdBy, Instant at) {
        this.id = request.id();
        this.callId = request.callId();
        this.scanId = request.scanId();
        this.enterpriseNumber = enterpriseNumber;
        this.createdBy = createdBy;
        this.createdAt = at;
        this.changedAt = at;
        this.creationDigest = request.digest();
        this.title = "";
        this.form = request.form();
    }

    void draft(ProjectForm newForm, String newTitle, Instant at) {
        form = newForm;
        title = newTitle;
        changedAt = at;
    }

    /** Takes the effect of an action the lifecycle moved to this status. */
    void take(ApplicationAction action, ApplicationStatus to, LocalDate today) {
        switch (action) {
            case ApplicationAction.Submit a -> submitted(a);
            case ApplicationAction.RequestInformation a -> informationDue = a.due();
            case ApplicationAction.ProvideInformation a -> informationDue = null;
            case ApplicationAction.Advise a -> {
                adviceFavourable = a.favourable();
                advisedBy = a.by();
            }
            case ApplicationAction.SendBack a -> adviceFavourable = null;
            case ApplicationAction.Approve a -> decided(a.by(), a.granted(), today);
            case ApplicationAction.Reject a -> decided(a.by(), Money.ZERO, today);
            case ApplicationAction.Withdraw a -> form = null;
        }
        status = to;
        changedAt = action.at();
        timeline.add(TimelineEntry.of(action));
    }

    private void submitted(ApplicationAction.Submit a) {
        reference = a.reference();
        sector = a.sector();
        submittedAt = a.at();
        decisionDue = a.decisionDue();
        goal = a.project().goal();
        startsOn = a.project().startsOn();
        endsOn = a.project().endsOn();
        iban = a.project().iban();
        deMinimis = a.project().deMinimisReceived();
        eligible = a.grant().eligible();
        requested = a.grant().grant();
        lines = new ArrayList<>(a.lines());
        form = null;
    }

    private void decided(String by, Money amount, LocalDate today) {
        decidedBy = by;
        decidedOn = today;
        granted = amount;
        var costs = lines.stream().map(ApplicationLine::cost).toList();
        var parts = new GrantCalculation(
                        eligible(), requested(), requested(), eligible().minus(requested()), List.of())
                .withGrant(amount, costs)
                .parts();
        for (var i = 0; i < parts.size(); i++) {
            lines.set(i, lines.get(i).granting(parts.get(i)));
        }
    }

    boolean wasCreatedBy(DraftRequest request) {
        return creationDigest.equals(request.digest());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable String reference() {
        return reference;
    }

    /** The reference, or what stands in its place while it is a draft. */
    public String referenceOrDraft() {
        return reference == null ? "concept" : reference;
    }

    public UUID callId() {
        return callId;
    }

    public String enterpriseNumber() {
        return enterpriseNumber;
    }

    public @Nullable String sector() {
        return sector;
    }

    public @Nullable UUID scanId() {
        return scanId;
    }

    public ApplicationStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public @Nullable ProjectForm form() {
        return form;
    }

    public @Nullable String goal() {
        return goal;
    }

    public @Nullable LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable String iban() {
        return iban;
    }

    public @Nullable Money deMinimis() {
        return deMinimis;
    }

    public List<ApplicationLine> lines() {
        return List.copyOf(lines);
    }

    /** Sum of the eligible costs; zero while it is a draft. */
    public Money eligible() {
        return eligible == null ? Money.ZERO : eligible;
    }

    /** Grant asked for; zero while it is a draft. */
    public Money requested() {
        return requested == null ? Money.ZERO : requested;
    }

    public @Nullable Money granted() {
        return granted;
    }

    public @Nullable LocalDate decisionDue() {
        return decisionDue;
    }

    public @Nullable LocalDate informationDue() {
        return informationDue;
    }

    public @Nullable Boolean adviceFavourable() {
        return adviceFavourable;
    }

    public @Nullable String advisedBy() {
        return advisedBy;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public List<TimelineEntry> timeline() {
        return List.copyOf(timeline);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }
}
