package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.FormAgain;
import be.werkbaarheidsfonds.platform.problem.FormVersion;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.instrument.Comparability.ScalePair;
import be.werkbaarheidsfonds.scan.instrumentfile.DefinitionSchema;
import be.werkbaarheidsfonds.scan.instrumentfile.Fault;
import be.werkbaarheidsfonds.scan.instrumentfile.InstrumentFile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Instruments for people: everyone with an account reads them, administrators import and end them. */
@Path("/scan/instrumenten")
@Produces(MediaType.TEXT_HTML)
class InstrumentPages {

    private static final String LIST = "/scan/instrumenten";
    private static final String ANYONE = "**";
    private static final long LARGEST_FILE = 1_000_000;

    private final CallerProvider caller;
    private final ReadInstruments read;
    private final PublishInstruments publish;
    private final EndInstrument end;

    @Inject
    InstrumentPages(CallerProvider caller, ReadInstruments read, PublishInstruments publish, EndInstrument end) {
        this.caller = caller;
        this.read = read;
        this.publish = publish;
        this.end = end;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<InstrumentView> instruments, boolean admin);

        static native TemplateInstance detail(InstrumentPage page, boolean admin);

        static native TemplateInstance upload(List<Issue> issues);

        static native TemplateInstance rehearsal(InstrumentFile file, String json);

        static native TemplateInstance end(InstrumentPage page, @Nullable String reason, List<Issue> issues);

        static native TemplateInstance compare(
                List<InstrumentView> instruments, @Nullable String one, @Nullable String other, List<ScalePair> scales);
    }

    @GET
    @RolesAllowed(ANYONE)
    public TemplateInstance list() {
        return Templates.list(read.all(), isAdmin());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(ANYONE)
    public TemplateInstance detail(
            @PathParam("id") String id, @QueryParam("taal") @DefaultValue("nl") String language) {
        return Templates.detail(page(id, language), isAdmin());
    }

    @GET
    @Path("vergelijken")
    @RolesAllowed(ANYONE)
    public TemplateInstance compare(
            @QueryParam("een") @Nullable String one, @QueryParam("ander") @Nullable String other) {
        var chosen = one != null && other != null && !one.isBlank() && !other.isBlank();
        return Templates.compare(
                read.all().stream()
                        .filter(instrument -> instrument.requires().isEmpty())
                        .toList(),
                one,
                other,
                chosen
                        ? read.compare(String.valueOf(one), String.valueOf(other))
                                .scales()
                        : List.of());
    }

    /** The file itself, for who has a session and no token. */
    @GET
    @Path("{id}/bestand")
    @RolesAllowed(ANYONE)
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@PathParam("id") String id) {
        return Response.ok(read.json(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".json\"")
                .build();
    }

    @GET
    @Path("schema")
    @RolesAllowed(ANYONE)
    @Produces(MediaType.APPLICATION_JSON)
    public String schema() {
        return DefinitionSchema.json();
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance upload() {
        return Templates.upload(List.of());
    }

    /** Nothing is kept of the file: what it holds travels on in the page's own form. */
    @POST
    @Path("nakijken")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response rehearse(@RestForm("bestand") @Nullable FileUpload file) throws IOException {
        if (file == null || file.size() == 0 || file.size() > LARGEST_FILE) {
            return status(
                    Refusal.INVALID,
                    Templates.upload(List.of(Issue.of(
                            "bestand", "required", "Kies een bestand met een instrument, van hoogstens 1 MB."))));
        }
        try {
            return rehearsed(Files.readString(file.uploadedFile()));
        } catch (CharacterCodingException e) {
            var fault = new Fault("", "not-utf-8", "Dit bestand is geen tekst in UTF-8.");
            return status(Refusal.INVALID, Templates.rehearsal(new InstrumentFile(List.of(fault), List.of()), ""));
        }
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@FormParam("inhoud") @DefaultValue("") String json) {
        try {
            publish.from(json, caller.get());
            return Response.seeOther(URI.create(LIST)).build();
        } catch (Refused refused) {
            if (refused.refusal() != Refusal.INVALID) {
                throw refused;
            }
            return rehearsed(json); // someone published meanwhile
        }
    }

    private Response rehearsed(String json) {
        var file = publish.rehearse(json);
        return file.isSound()
                ? Response.ok(Templates.rehearsal(file, json)).build()
                : status(Refusal.INVALID, Templates.rehearsal(file, json));
    }

    @GET
    @Path("{id}/stopzetten")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance end(@PathParam("id") String id) {
        return Templates.end(page(id, "nl"), null, List.of());
    }

    @POST
    @Path("{id}/stopzetten")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") String id,
            @FormParam("version") @DefaultValue("-1") long version,
            @FormParam("reason") @Nullable String reason) {
        try {
            end.with(caller.get(), id, reason, FormVersion.seen(version));
            return Response.seeOther(URI.create(LIST)).build();
        } catch (Refused refused) {
            return FormAgain.after(refused, issues -> Templates.end(page(id, "nl"), reason, issues));
        }
    }

    private InstrumentPage page(String id, String language) {
        return InstrumentPage.of(read.get(id), read.definition(id), read.whole(id), language);
    }

    private boolean isAdmin() {
        return caller.get().has(Roles.ADMIN);
    }

    private static Response status(Refusal refusal, TemplateInstance page) {
        return Response.status(refusal.status()).entity(page).build();
    }
}
