package be.werkbaarheidsfonds.convenant.covenant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A {@link SectorResult} as it is kept. */
@Entity
@Table(name = "sector_result")
class RecordedResult {

    @Id
    private UUID id;

    private LocalDate achievedOn;
    private int amount;
    private String evidence;

    protected RecordedResult() {}

    static RecordedResult of(SectorResult result) {
        var recorded = new RecordedResult();
        recorded.id = result.id();
        recorded.achievedOn = result.achievedOn();
        recorded.amount = result.amount();
        recorded.evidence = result.evidence();
        return recorded;
    }

    UUID id() {
        return id;
    }

    LocalDate achievedOn() {
        return achievedOn;
    }

    int amount() {
        return amount;
    }

    String evidence() {
        return evidence;
    }
}
