package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.fund.money.Money;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public pages of the calls: what it is for, who may apply, what it takes. */
@Path("/fund/oproepen")
@Produces(MediaType.TEXT_HTML)
class CallPages {

    private final ReadCalls read;

    @Inject
    CallPages(ReadCalls read) {
        this.read = read;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Card> open, List<Card> others);

        static native TemplateInstance detail(Detail view);
    }

    /** A call in the list. */
    record Card(
            UUID id,
            String title,
            String summary,
            String state,
            String kind,
            LocalDate opensOn,
            LocalDate closesOn,
            int sharePercent,
            Money maximum) {

        static Card of(CallView call) {
            return new Card(
                    call.id(),
                    call.title(),
                    call.summary(),
                    stateOf(call),
                    call.open() ? "good" : "neutral",
                    call.opensOn(),
                    call.closesOn(),
                    call.terms().sharePercent(),
                    Money.ofCents(call.terms().maximumGrantCents()));
        }
    }

    /** A call in full. */
    record Detail(
            Card card,
            boolean open,
            List<String> eligibility,
            List<String> needs,
            CallInput.Terms terms,
            Money envelope,
            @Nullable Money free,
            Money deMinimis,
            BurdenEstimate least,
            BurdenEstimate most) {

        static Detail of(CallView call) {
            var free = call.freeCents();
            return new Detail(
                    Card.of(call),
                    call.open(),
                    call.eligibility().lines().toList(),
                    call.needs().lines().toList(),
                    call.terms(),
                    Money.ofCents(call.envelopeCents()),
                    free == null ? null : Money.ofCents(free),
                    Money.ofCents(call.terms().deMinimisCeilingCents()),
                    BurdenEstimate.ofActions(1),
                    BurdenEstimate.ofActions(call.terms().maximumActions()));
        }
    }

    @GET
    @PermitAll
    public TemplateInstance list() {
        var calls = read.list(false);
        return Templates.list(
                calls.stream().filter(CallView::open).map(Card::of).toList(),
                calls.stream().filter(call -> !call.open()).map(Card::of).toList());
    }

    @GET
    @Path("{id}")
    @PermitAll
    public TemplateInstance detail(@PathParam("id") UUID id) {
        return Templates.detail(Detail.of(read.get(id, false)));
    }

    private static String stateOf(CallView call) {
        if (call.open()) {
            return "Open";
        }
        return call.upcoming() ? "Binnenkort" : "Gesloten";
    }
}
