package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.letter.DecisionLetter;
import be.werkbaarheidsfonds.platform.document.AccessiblePdf;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The decision letter from a page's link. */
@Path("/fund/aanvragen")
class DecisionLetterDownload {

    private final CallerProvider caller;
    private final ReadApplication read;

    @Inject
    DecisionLetterDownload(CallerProvider caller, ReadApplication read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Path("{id}/beslissing.pdf")
    @Produces(AccessiblePdf.MEDIA_TYPE)
    @RolesAllowed({Roles.COMPANY, Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    public RestResponse<byte[]> download(@PathParam("id") UUID id) {
        return answer(read.letter(id, caller.get()));
    }

    /** The stored bytes and their checksum. */
    static RestResponse<byte[]> answer(DecisionLetter letter) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(letter.sha256()));
        return RestResponse.ResponseBuilder.ok(letter.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + letter.fileName() + "\"")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
