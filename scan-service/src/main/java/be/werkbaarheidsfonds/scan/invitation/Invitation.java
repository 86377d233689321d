package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.messaging.Backoff;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import be.werkbaarheidsfonds.scan.ballot.CodeSeal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address a scan's mails go to. It never says which code it got (rule B2). */
@Entity
class Invitation {

    /** One instance has this long to send what it claimed before another may try. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Backoff AFTER_FAILURE = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1));

    @Id
    private UUID id;

    private UUID campaignId;
    private String address;
    private byte @Nullable [] sealedCode;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Instant dueAt;

    private int attempts;
    private int perhapsDelivered;
    private int sent;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable LocalDate sentOn;

    protected Invitation() {}

    Invitation(UUID campaignId, String address, BallotCode code, CodeSeal seal, Instant at) {
        this.id = UUID.randomUUID();
        this.campaignId = campaignId;
        this.address = address;
        this.sealedCode = seal.seal(id, code);
        this.dueAt = at;
    }

    void claim(Instant now) {
        attempts++;
        perhapsDelivered++;
        dueAt = now.plus(LEASE);
    }

    /** The code goes with the mail: from here on nobody can tell which one this address got. */
    void sent(LocalDate today) {
        sealedCode = null;
        dueAt = null;
        attempts = 0;
        sent++;
        sentOn = today;
    }

    /**
     * Twice as long after each attempt, an hour at most; it is never given up while the scan runs.
     *
     * @param neverLeft whether this attempt can't have brought the mail anywhere
     */
    void failed(Instant now, boolean neverLeft) {
        dueAt = now.plus(AFTER_FAILURE.after(attempts));
        perhapsDelivered -= neverLeft ? 1 : 0;
    }

    /** Whether nobody can have its code yet. */
    boolean isUnsent() {
        return sealedCode != null && perhapsDelivered == 0;
    }

    /** Keeps its place and its code, which nobody received. */
    void correct(String right, Instant now) {
        if (!isUnsent()) {
            throw new IllegalStateException("Someone may have the code of invitation " + id);
        }
        address = right;
        attempts = 0;
        dueAt = now;
    }

    void remind(Instant now) {
        dueAt = now;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    String address() {
        return address;
    }

    int attempts() {
        return attempts;
    }

    /** Mails before the one that waits. */
    int sentSoFar() {
        return sent;
    }

    /** Empty for a reminder, which has none. */
    Optional<BallotCode> code(CodeSeal seal) {
        return Optional.ofNullable(sealedCode).map(code -> seal.open(id, code));
    }
}
