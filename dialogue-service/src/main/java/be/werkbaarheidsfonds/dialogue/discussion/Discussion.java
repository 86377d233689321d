package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That actions of the menu were discussed in the social dialogue of a company. */
@Entity
class Discussion {

    @Id
    private UUID id;

    private String enterpriseNumber;

    @Enumerated(EnumType.STRING)
    private Body body;

    private LocalDate heldOn;
    private boolean agreed;
    private String note;
    private @Nullable UUID scan;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> actions;

    private Instant recordedAt;

    @Version
    private long version;

    protected Discussion() {}

    static Discussion record(UUID id, EnterpriseNumber company, DiscussionDetails details, Instant at) {
        var discussion = new Discussion();
        discussion.id = id;
        discussion.enterpriseNumber = company.value();
        discussion.recordedAt = at;
        discussion.correct(details);
        return discussion;
    }

    void correct(DiscussionDetails details) {
        body = details.body();
        heldOn = details.heldOn();
        agreed = details.agreed();
        note = details.note();
        scan = details.scan();
        actions = details.actions();
    }

    /** What it says now, to compare with what is sent again. */
    DiscussionDetails details() {
        return new DiscussionDetails(body, heldOn, agreed, note, scan, actions);
    }

    boolean isOf(EnterpriseNumber company) {
        return enterpriseNumber.equals(company.value());
    }

    UUID id() {
        return id;
    }

    String enterpriseNumber() {
        return enterpriseNumber;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
