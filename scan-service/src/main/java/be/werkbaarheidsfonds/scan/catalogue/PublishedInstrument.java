package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published version of an instrument. Its content never changes; the database does not let the service. */
@Entity
public class PublishedInstrument {

    @Id
    private String id;

    @Version
    private long version;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private InstrumentStatus status = InstrumentStatus.PUBLISHED;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private LocalDate publishedOn;

    private @Nullable LocalDate endedOn;

    protected PublishedInstrument() {}

    /** @param content JSON of the definition */
    PublishedInstrument(Definition definition, String content, LocalDate on) {
        this.id = definition.id();
        this.code = definition.code();
        this.number = definition.version();
        this.content = content;
        this.publishedOn = on;
    }

    /** Takes the effect of an action the lifecycle moved to this status. */
    void take(InstrumentAction action, InstrumentStatus to) {
        endedOn = switch (action) {
            case InstrumentAction.End end -> end.on();
        };
        status = to;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    InstrumentStatus status() {
        return status;
    }

    /** JSON as it was published. */
    String content() {
        return content;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
