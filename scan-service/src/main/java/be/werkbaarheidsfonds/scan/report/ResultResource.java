package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.document.AccessiblePdf;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scan/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results")
class ResultResource {

    private final CallerProvider caller;
    private final ReadResult readResult;
    private final SuggestActions suggestActions;
    private final ShareFinding shareFinding;
    private final PrintReport printReport;

    @Inject
    ResultResource(
            CallerProvider caller,
            ReadResult readResult,
            SuggestActions suggestActions,
            ShareFinding shareFinding,
            PrintReport printReport) {
        this.caller = caller;
        this.readResult = readResult;
        this.suggestActions = suggestActions;
        this.shareFinding = shareFinding;
        this.printReport = printReport;
    }

    @GET
    @Path("{id}/result")
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "getResult", summary = "The frozen result of a scan, with the actions that fit it")
    public ResultView get(@PathParam("id") UUID id) {
        var read = readResult.of(caller.get(), id);
        var campaign = read.campaign();
        var content = read.result().content();
        var menu = suggestActions.menuFor(campaign.enterpriseNumber(), content);
        return new ResultView(
                id,
                read.result().number(),
                read.result().frozenOn(),
                String.valueOf(campaign.validity()).toLowerCase(Locale.ROOT),
                read.result().text(),
                Problems.worstFirst(content.company()).stream()
                        .map(PublishedScale::code)
                        .toList(),
                menu.suggestions(),
                menu.on(),
                campaign.findingSharedOn());
    }

    @GET
    @Path("{id}/result.pdf")
    @Produces(AccessiblePdf.MEDIA_TYPE)
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "getResultPdf",
            summary = "The frozen result as accessible PDF",
            description = "In an edition for management, for the works council or, on one page, for all employees;"
                    + " or as a guide for teams that talk about it.")
    public RestResponse<byte[]> pdf(
            @PathParam("id") UUID id,
            @QueryParam("edition")
                    @Parameter(
                            required = true,
                            schema = @Schema(enumeration = {"directie", "overlegorgaan", "medewerkers", "teamgesprek"}))
                    @DefaultValue("")
                    String edition,
            @QueryParam("language")
                    @Parameter(
                            description = "Only the edition for all employees is translated, into the languages of"
                                    + " every question",
                            schema = @Schema(enumeration = {"nl", "fr", "de", "en"}))
                    @DefaultValue("nl")
                    String language) {
        var printed = printReport.of(caller.get(), id, edition, language);
        return RestResponse.ResponseBuilder.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, printed.disposition())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Path("{id}/finding")
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "shareFinding",
            summary = "Lets the finding leave this service, for the fund",
            description = "Rate, bands and problems of the whole company. Sharing again changes nothing.")
    public void share(@PathParam("id") UUID id) {
        shareFinding.with(caller.get(), id);
    }
}
