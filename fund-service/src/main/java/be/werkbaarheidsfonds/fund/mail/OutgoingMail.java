package be.werkbaarheidsfonds.fund.mail;

import be.werkbaarheidsfonds.platform.messaging.Backoff;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way. */
@Entity
class OutgoingMail {

    /** One instance has this long to send what it claimed before another may try. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Backoff AFTER_FAILURE = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1));

    @Id
    private UUID id;

    private UUID applicationId;
    private String kind;
    private @Nullable String recipient;
    private String subject;
    private String body;
    private Instant createdAt;
    private Instant dueAt;
    private int attempts;
    private @Nullable Instant sentAt;

    protected OutgoingMail() {}

    OutgoingMail(UUID applicationId, String kind, String recipient, String subject, String body, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.kind = kind;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.createdAt = at;
        this.dueAt = at;
    }

    void claim(Instant now) {
        attempts++;
        dueAt = now.plus(LEASE);
    }

    void sent(Instant now) {
        sentAt = now;
        recipient = null;
    }

    /** Twice as long after each attempt, an hour at most; it is never given up. */
    void failed(Instant now) {
        dueAt = now.plus(AFTER_FAILURE.after(attempts));
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    String kind() {
        return kind;
    }

    @Nullable
    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    int attempts() {
        return attempts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }
}
