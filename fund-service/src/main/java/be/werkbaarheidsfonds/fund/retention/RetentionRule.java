package be.werkbaarheidsfonds.fund.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** How long a kind of record is kept. */
@Entity
@Immutable
class RetentionRule {

    @Id
    @Enumerated(EnumType.STRING)
    private RetentionKind kind;

    private int days;

    protected RetentionRule() {}

    RetentionKind kind() {
        return kind;
    }

    /** What was last touched before this has had its time. */
    Instant cutoff(Instant now) {
        return now.minus(Duration.ofDays(days));
    }
}
