package be.werkbaarheidsfonds.convenant.realised;

import be.werkbaarheidsfonds.contracts.fund.ApplicationDecided;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An action a company realises with a grant of the fund. Only the fund's decisions move it. */
@Entity
class RealisedAction {

    /** An action is granted once per application. */
    @Embeddable
    record Key(UUID applicationId, String action) {}

    @EmbeddedId
    private Key key;

    private String theme;
    private String sector;
    private String enterpriseNumber;
    private BigDecimal granted;
    private LocalDate decidedOn;

    protected RealisedAction() {}

    static RealisedAction of(ApplicationDecided decision, ApplicationDecided.FundedAction funded) {
        var realised = new RealisedAction();
        realised.key = new Key(decision.applicationId(), funded.action());
        realised.theme = funded.theme();
        realised.sector = decision.sector();
        realised.enterpriseNumber = decision.enterpriseNumber();
        realised.granted = BigDecimal.valueOf(funded.grantedCents(), 2);
        realised.decidedOn = decision.decidedOn();
        return realised;
    }

    UUID applicationId() {
        return key.applicationId();
    }

    String action() {
        return key.action();
    }

    String theme() {
        return theme;
    }

    String sector() {
        return sector;
    }

    String enterpriseNumber() {
        return enterpriseNumber;
    }

    BigDecimal granted() {
        return granted;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
