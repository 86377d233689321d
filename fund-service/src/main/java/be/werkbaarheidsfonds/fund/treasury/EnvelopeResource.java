package be.werkbaarheidsfonds.fund.treasury;

import be.werkbaarheidsfonds.fund.ledger.BookingKind;
import be.werkbaarheidsfonds.fund.ledger.EnvelopeBalance;
import be.werkbaarheidsfonds.fund.ledger.LedgerAccount;
import be.werkbaarheidsfonds.fund.ledger.LedgerEntry;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ledger, read-only: bookings are made by what happens to applications. */
@Path("/api/fund/v1/envelopes/{callId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FUND_TREASURER, Roles.FUND_APPROVER, Roles.ADMIN})
@Tag(name = "ledger")
class EnvelopeResource {

    private final ReadTreasury read;

    @Inject
    EnvelopeResource(ReadTreasury read) {
        this.read = read;
    }

    /** Where the money of an envelope is, in euro cents; the last four add up to the first. */
    record Envelope(
            UUID callId, long allottedCents, long freeCents, long reservedCents, long committedCents, long paidCents) {
        static Envelope of(UUID callId, EnvelopeBalance b) {
            return new Envelope(
                    callId,
                    b.allotted().cents(),
                    b.free().cents(),
                    b.reserved().cents(),
                    b.committed().cents(),
                    b.paid().cents());
        }
    }

    /** One side of a booking; both sides have the same bookingId and add up to zero. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            UUID bookingId,
            BookingKind kind,
            @Nullable UUID applicationId,
            LedgerAccount account,
            long amountCents,
            Instant bookedAt,
            String bookedBy) {
        static Entry of(LedgerEntry e) {
            return new Entry(
                    e.bookingId(),
                    e.kind(),
                    e.applicationId(),
                    e.account(),
                    e.amount().cents(),
                    e.bookedAt(),
                    e.bookedBy());
        }
    }

    @GET
    @RolesAllowed({Roles.FUND_TREASURER, Roles.FUND_APPROVER, Roles.ADMIN})
    @Operation(operationId = "getEnvelope", summary = "Allotted, free, reserved, committed and paid")
    public Envelope get(@PathParam("callId") UUID callId) {
        return Envelope.of(callId, read.balance(callId));
    }

    @GET
    @Path("entries")
    @RolesAllowed({Roles.FUND_TREASURER, Roles.FUND_APPROVER, Roles.ADMIN})
    @Operation(operationId = "listLedgerEntries", summary = "The journal of an envelope, newest first")
    public Paged<Entry> entries(@PathParam("callId") UUID callId, @Valid @BeanParam PageQuery page) {
        var journal = read.journal(callId, page.index(), page.size());
        return page.of(journal.entries().stream().map(Entry::of).toList(), journal.total());
    }
}
