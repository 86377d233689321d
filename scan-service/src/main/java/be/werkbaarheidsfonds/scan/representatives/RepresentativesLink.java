package be.werkbaarheidsfonds.scan.representatives;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one link a scan's company gave its worker representatives, or withdrew. */
@Entity
class RepresentativesLink {

    @Id
    private UUID campaignId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private byte @Nullable [] tokenHash;

    private @Nullable LocalDate madeOn;
    private int changes;

    protected RepresentativesLink() {}

    /** None yet. */
    RepresentativesLink(UUID campaignId) {
        this.campaignId = campaignId;
    }

    /** Whoever had another one sees nothing any more. */
    void make(AccessToken token, LocalDate today) {
        tokenHash = token.hash();
        madeOn = today;
        changes++;
    }

    void withdraw() {
        tokenHash = null;
        madeOn = null;
        changes++;
    }

    UUID campaignId() {
        return campaignId;
    }

    /** Null while there is none. */
    @Nullable
    LocalDate madeOn() {
        return madeOn;
    }

    /** How often it was made or withdrawn: its version. */
    int changes() {
        return changes;
    }
}
