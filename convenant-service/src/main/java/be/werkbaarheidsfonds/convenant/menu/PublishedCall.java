package be.werkbaarheidsfonds.convenant.menu;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A call of the fund, as its event told it. */
@Entity
class PublishedCall {

    @Id
    private UUID callId;

    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private int sharePercent;
    private BigDecimal maximum;

    protected PublishedCall() {}

    static PublishedCall known(UUID callId) {
        var call = new PublishedCall();
        call.callId = callId;
        return call;
    }

    void describe(String newTitle, LocalDate opens, LocalDate closes, int share, BigDecimal most) {
        title = newTitle;
        opensOn = opens;
        closesOn = closes;
        sharePercent = share;
        maximum = most;
    }

    UUID callId() {
        return callId;
    }

    String title() {
        return title;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    int sharePercent() {
        return sharePercent;
    }

    BigDecimal maximum() {
        return maximum;
    }
}
