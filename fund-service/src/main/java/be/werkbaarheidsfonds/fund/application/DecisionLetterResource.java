package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.audit.AuditedEntry;
import be.werkbaarheidsfonds.platform.document.AccessiblePdf;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The papers of an application: its letter and its history. */
@Path("/api/fund/v1/applications")
@Tag(name = "applications")
class DecisionLetterResource {

    private final CallerProvider caller;
    private final ReadApplication read;

    @Inject
    DecisionLetterResource(CallerProvider caller, ReadApplication read) {
        this.caller = caller;
        this.read = read;
    }

    /** The audit trail of one application, oldest first. */
    record History(List<AuditedEntry> items, long total) {}

    @GET
    @Path("{id}/decision-letter")
    @Produces(AccessiblePdf.MEDIA_TYPE)
    @RolesAllowed({Roles.COMPANY, Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    @Operation(
            operationId = "getDecisionLetter",
            summary = "The decision letter as it was stored, with its SHA-256 in Repr-Digest")
    public RestResponse<byte[]> letter(@PathParam("id") UUID id) {
        return DecisionLetterDownload.answer(read.letter(id, caller.get()));
    }

    @GET
    @Path("{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    @Operation(operationId = "getHistory", summary = "Every transition with its link of the hash chain, for handlers")
    public History history(@PathParam("id") UUID id) {
        var entries = read.history(id, caller.get());
        return new History(entries, entries.size());
    }
}
