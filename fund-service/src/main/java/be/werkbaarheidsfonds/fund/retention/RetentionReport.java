package be.werkbaarheidsfonds.fund.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one run of the job did to one kind of record. */
@Entity
@Immutable
class RetentionReport {

    @Id
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private RetentionKind kind;

    private long affected;

    protected RetentionReport() {}

    RetentionReport(Instant at, RetentionKind kind, long affected) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.kind = kind;
        this.affected = affected;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    RetentionKind kind() {
        return kind;
    }

    long affected() {
        return affected;
    }
}
