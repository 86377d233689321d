package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.instrument.Comparability;
import be.werkbaarheidsfonds.scan.instrument.Difference;
import be.werkbaarheidsfonds.scan.instrumentfile.DefinitionSchema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/scan/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "instruments")
class InstrumentResource {

    private static final String ANYONE = "**";

    @Inject
    CallerProvider caller;

    @Inject
    ReadInstruments read;

    @Inject
    PublishInstruments publish;

    @Inject
    EndInstrument end;

    /** Why an instrument ends. */
    public record EndInput(@Nullable String reason) {}

    /** What a file holds, published or only rehearsed. */
    public record PublicationView(List<String> instruments, boolean published) {

        public PublicationView {
            instruments = List.copyOf(instruments);
        }
    }

    /**
     * A scale in two instruments.
     *
     * @param differences none when it can be compared; else {@code only-in-one, items, responses, reversal, grid,
     *     missing, bands}
     */
    public record ComparisonView(String scale, String label, List<String> differences) {

        public ComparisonView {
            differences = List.copyOf(differences);
        }

        static ComparisonView of(Comparability.ScalePair pair) {
            return new ComparisonView(
                    pair.code(),
                    pair.label().dutch(),
                    pair.differences().stream().map(Difference::code).sorted().toList());
        }
    }

    @GET
    @RolesAllowed(ANYONE)
    @Operation(operationId = "listInstruments", summary = "Every published version, by code, newest first")
    public Paged<InstrumentView> list(@Valid @BeanParam PageQuery page) {
        return page.of(read.all());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(ANYONE)
    @Operation(operationId = "getInstrument", summary = "One version; its ETag is needed to end it")
    public RestResponse<InstrumentView> get(@PathParam("id") String id) {
        return tagged(read.get(id));
    }

    @GET
    @Path("{id}/definition")
    @RolesAllowed(ANYONE)
    @Operation(operationId = "exportInstrument", summary = "The definition as it was published, to be imported again")
    @APIResponse(
            responseCode = "200",
            description = "JSON after the schema",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<String> export(@PathParam("id") String id) {
        return RestResponse.ResponseBuilder.ok(read.json(id), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".json\"")
                .build();
    }

    @GET
    @Path("schema")
    @RolesAllowed(ANYONE)
    @Operation(operationId = "getInstrumentSchema", summary = "JSON Schema of a definition")
    @APIResponse(
            responseCode = "200",
            description = "JSON Schema, draft 2020-12",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<String> schema() {
        return RestResponse.ResponseBuilder.ok(DefinitionSchema.json(), MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{id}/comparison")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "compareInstruments",
            summary = "Which scales of two instruments, as scans name them, can be compared")
    public List<ComparisonView> compare(
            @PathParam("id") String id,
            @QueryParam("with") @NotNull(message = "Zeg met welk instrument u vergelijkt.") String other) {
        return read.compare(id, other).scales().stream().map(ComparisonView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishInstruments",
            summary = "Publishes the definitions of a file, all or none",
            description = "One definition, or several as {\"instruments\": [...]}. With dryRun nothing is published."
                    + " Every fault is named with a JSON pointer.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public RestResponse<PublicationView> publish(
            @QueryParam("dryRun") boolean dryRun, @NotNull(message = "Stuur het instrument mee.") String json) {
        if (dryRun) {
            return RestResponse.ok(rehearsed(json));
        }
        return RestResponse.status(
                RestResponse.Status.CREATED, new PublicationView(publish.from(json, caller.get()), true));
    }

    private PublicationView rehearsed(String json) {
        var file = publish.rehearse(json);
        if (!file.isSound()) {
            throw Refused.invalid(
                    file.faults().stream().map(PublishInstruments::issue).toList());
        }
        return new PublicationView(
                file.definitions().stream()
                        .map(entry -> entry.definition().id())
                        .toList(),
                false);
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "endInstrument", summary = "No new scan uses it; running scans keep it")
    public RestResponse<InstrumentView> end(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Zeg waarom.") EndInput input) {
        end.with(caller.get(), id, input.reason(), IfMatch.matching(ifMatch));
        return tagged(read.get(id));
    }

    private static RestResponse<InstrumentView> tagged(InstrumentView instrument) {
        return RestResponse.ResponseBuilder.ok(instrument)
                .header(HttpHeaders.ETAG, IfMatch.etag(instrument.version()))
                .build();
    }
}
