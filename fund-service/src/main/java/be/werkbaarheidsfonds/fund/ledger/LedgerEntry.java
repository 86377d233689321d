package be.werkbaarheidsfonds.fund.ledger;

import be.werkbaarheidsfonds.fund.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One side of a booking, never changed. */
@Entity
@Immutable
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID bookingId;

    @Enumerated(EnumType.STRING)
    private BookingKind kind;

    private UUID callId;
    private @Nullable UUID applicationId;

    @Enumerated(EnumType.STRING)
    private LedgerAccount account;

    private Money amount;
    private Instant bookedAt;
    private String bookedBy;

    protected LedgerEntry() {}

    LedgerEntry(UUID callId, UUID bookingId, Booking booking, Booking.Posting posting, Instant at, String by) {
        this.bookingId = bookingId;
        this.kind = booking.kind();
        this.callId = callId;
        this.applicationId = booking.application();
        this.account = posting.account();
        this.amount = posting.amount();
        this.bookedAt = at;
        this.bookedBy = by;
    }

    public UUID bookingId() {
        return bookingId;
    }

    public BookingKind kind() {
        return kind;
    }

    public UUID callId() {
        return callId;
    }

    public @Nullable UUID applicationId() {
        return applicationId;
    }

    public LedgerAccount account() {
        return account;
    }

    public Money amount() {
        return amount;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public String bookedBy() {
        return bookedBy;
    }
}
