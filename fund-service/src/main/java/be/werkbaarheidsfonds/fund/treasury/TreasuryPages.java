package be.werkbaarheidsfonds.fund.treasury;

import be.werkbaarheidsfonds.fund.api.Csv;
import be.werkbaarheidsfonds.fund.call.Call;
import be.werkbaarheidsfonds.fund.ledger.EnvelopeBalance;
import be.werkbaarheidsfonds.fund.ledger.LedgerEntry;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.Bands;
import be.werkbaarheidsfonds.platform.portal.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fund's cash: an envelope per call and its journal. */
@Path("/fund/kas")
@Produces(MediaType.TEXT_HTML)
class TreasuryPages {

    private static final int ROWS = 40;
    private static final int MOST_EXPORTED = 100_000;

    private final ReadTreasury read;

    @Inject
    TreasuryPages(ReadTreasury read) {
        this.read = read;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(List<Envelope> envelopes, List<Bands> rows);

        static native TemplateInstance envelope(Envelope envelope, List<Bands> rows, List<Row> entries, Paging paging);
    }

    /** An envelope and where its money is. */
    record Envelope(UUID id, String title, EnvelopeBalance balance) {}

    /** One side of a booking. */
    record Row(
            Instant at,
            String what,
            String account,
            @Nullable UUID application,
            String reference,
            Money amount) {}

    @GET
    @RolesAllowed({Roles.FUND_TREASURER, Roles.FUND_APPROVER, Roles.ADMIN})
    public TemplateInstance overview() {
        var envelopes = read.envelopes().stream().map(this::envelope).toList();
        return Templates.overview(
                envelopes, envelopes.stream().map(TreasuryPages::bands).toList());
    }

    @GET
    @Path("{callId}")
    @RolesAllowed({Roles.FUND_TREASURER, Roles.FUND_APPROVER, Roles.ADMIN})
    public TemplateInstance envelope(
            @PathParam("callId") UUID callId, @QueryParam("pagina") @DefaultValue("1") int page) {
        var index = Paging.index(page);
        var journal = read.journal(callId, index, ROWS);
        var envelope = envelope(read.call(callId));
        return Templates.envelope(
                envelope,
                List.of(bands(envelope)),
                journal.entries().stream()
                        .map(entry -> row(entry, journal.references()))
                        .toList(),
                new Paging(index + 1, ROWS, journal.total(), "/fund/kas/" + callId));
    }

    @GET
    @Path("{callId}/journaal.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Roles.FUND_TREASURER, Roles.FUND_APPROVER, Roles.ADMIN})
    public Response export(@PathParam("callId") UUID callId) {
        var journal = read.journal(callId, 0, MOST_EXPORTED);
        var csv = new Csv("Tijdstip", "Boeking", "Omschrijving", "Rekening", "Aanvraag", "Bedrag");
        journal.entries()
                .forEach(entry -> csv.row(
                        entry.bookedAt().toString(),
                        entry.bookingId().toString(),
                        entry.kind().dutch(),
                        entry.account().dutch(),
                        reference(entry, journal.references()),
                        (entry.amount().isNegative() ? "-" : "")
                                + entry.amount().typed()));
        return Response.ok(csv.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journaal.csv\"")
                .build();
    }

    private Envelope envelope(Call call) {
        return new Envelope(call.id(), call.title(), read.balance(call.id()));
    }

    private static Bands bands(Envelope envelope) {
        var b = envelope.balance();
        return new Bands(
                envelope.title(),
                List.of(
                        part("Vastgelegd of betaald", b.committed().plus(b.paid()), b, "plain"),
                        part("Gereserveerd", b.reserved(), b, "warn"),
                        part("Vrij", b.free(), b, "context")));
    }

    private static Bands.Part part(String name, Money amount, EnvelopeBalance balance, String tone) {
        var share = 100.0 * amount.cents() / Math.max(1, balance.allotted().cents());
        return new Bands.Part(name, share, amount.display(), tone);
    }

    private static Row row(LedgerEntry entry, Map<UUID, String> references) {
        return new Row(
                entry.bookedAt(),
                entry.kind().dutch(),
                entry.account().dutch(),
                entry.applicationId(),
                reference(entry, references),
                entry.amount());
    }

    private static String reference(LedgerEntry entry, Map<UUID, String> references) {
        return entry.applicationId() == null ? "" : references.getOrDefault(entry.applicationId(), "");
    }
}
