package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A call for co-financed projects: its words, its period, its budget and its rules. */
@Entity
@Table(name = "fund_call")
public class Call {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CallStatus status = CallStatus.DRAFT;

    @Embedded
    private CallText text;

    private LocalDate opensOn;
    private LocalDate closesOn;
    private Money envelope;

    @Embedded
    private CallTerms terms;

    private Instant createdAt;
    private String creationDigest;

    protected Call() {}

    Call(UUID id, CallInput input, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        this.creationDigest = input.digest();
        take(input);
    }

    void revise(CallInput input) {
        move(CallAction.REVISE);
        take(input);
    }

    void publish() {
        move(CallAction.PUBLISH);
    }

    void close() {
        move(CallAction.CLOSE);
    }

    private void take(CallInput input) {
        text = input.text();
        opensOn = Objects.requireNonNull(input.opensOn());
        closesOn = Objects.requireNonNull(input.closesOn());
        envelope = Money.ofCents(input.envelopeCents());
        terms = input.callTerms();
    }

    private void move(CallAction action) {
        status = CallLifecycle.next(status, action)
                .orElseThrow(() -> Refused.conflict(
                        "transition-refused",
                        "Dit kan niet meer: een gepubliceerde oproep ligt vast en kan alleen gesloten worden."));
    }

    /** Whether an application can be handed in on this day. */
    public boolean isOpenOn(LocalDate day) {
        return status == CallStatus.PUBLISHED && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public boolean isPublic() {
        return status != CallStatus.DRAFT;
    }

    boolean wasCreatedBy(CallInput input) {
        return creationDigest.equals(input.digest());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CallStatus status() {
        return status;
    }

    public CallText text() {
        return text;
    }

    public String title() {
        return text.title();
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public Money envelope() {
        return envelope;
    }

    public CallTerms terms() {
        return terms;
    }

    Instant createdAt() {
        return createdAt;
    }
}
