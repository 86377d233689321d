package be.werkbaarheidsfonds.convenant.menu;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/** A call that co-finances actions of the menu. */
record CallView(
        UUID callId, String title, LocalDate opensOn, LocalDate closesOn, int sharePercent, BigDecimal maximum) {

    static CallView from(PublishedCall call) {
        return new CallView(
                call.callId(), call.title(), call.opensOn(), call.closesOn(), call.sharePercent(), call.maximum());
    }

    /** What the fund would bear of this cost: its share, never more than the maximum. */
    public BigDecimal supportFor(BigDecimal cost) {
        return cost.multiply(BigDecimal.valueOf(sharePercent))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
                .min(maximum);
    }
}
