package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.fund.ledger.EnvelopeBalance;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as the API answers it; amounts in euro cents.
 *
 * @param open whether an application can be handed in today
 * @param upcoming whether it opens on a later day
 * @param freeCents what is left of the envelope, absent while the call is a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallView(
        UUID id,
        long version,
        CallStatus status,
        boolean open,
        boolean upcoming,
        String title,
        String summary,
        String eligibility,
        String needs,
        LocalDate opensOn,
        LocalDate closesOn,
        long envelopeCents,
        @Nullable Long freeCents,
        CallInput.Terms terms,
        Burden burden) {

    /** What applying costs the applicant, for a project with one action. */
    record Burden(int inputs, int uploads, int minutes) {}

    static CallView of(Call call, EnvelopeBalance balance, LocalDate today) {
        var text = call.text();
        var burden = BurdenEstimate.ofActions(1);
        return new CallView(
                call.id(),
                call.version(),
                call.status(),
                call.isOpenOn(today),
                call.status() == CallStatus.PUBLISHED && today.isBefore(call.opensOn()),
                text.title(),
                text.summary(),
                text.eligibility(),
                text.needs(),
                call.opensOn(),
                call.closesOn(),
                call.envelope().cents(),
                call.isPublic() ? balance.free().cents() : null,
                CallInput.Terms.of(call.terms()),
                new Burden(burden.inputs(), burden.uploads(), burden.minutes()));
    }
}
