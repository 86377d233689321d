package be.werkbaarheidsfonds.fund.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The budget of one call. Holds no amount: it is what one locks before summing and appending. */
@Entity
class Envelope {

    @Id
    private UUID callId;

    private Instant openedAt;

    protected Envelope() {}

    Envelope(UUID callId, Instant openedAt) {
        this.callId = callId;
        this.openedAt = openedAt;
    }

    UUID callId() {
        return callId;
    }

    Instant openedAt() {
        return openedAt;
    }
}
