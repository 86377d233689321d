package be.werkbaarheidsfonds.fund.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A handler who declared a conflict of interest in an application. */
@Entity
class ConflictOfInterest {

    /** Which application, whose conflict. */
    @Embeddable
    record Key(UUID applicationId, String subject) {}

    @EmbeddedId
    private Key key;

    private Instant declaredAt;

    protected ConflictOfInterest() {}

    ConflictOfInterest(Key key, Instant declaredAt) {
        this.key = key;
        this.declaredAt = declaredAt;
    }

    Key key() {
        return key;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
