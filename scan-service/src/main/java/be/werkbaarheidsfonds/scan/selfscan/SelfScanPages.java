package be.werkbaarheidsfonds.scan.selfscan;

import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.register.MenuActions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The self-scan: for everyone, without account. Answers stay in the browser; there is nothing to send them to. */
@Path("/scan/zelfscan")
class SelfScanPages {

    private static final String ADDRESS = "/scan/zelfscan";
    private static final String WORKER = "/selfscan/werker.js";

    private final Instruments instruments;
    private final MenuActions menu;

    @Inject
    SelfScanPages(Instruments instruments, MenuActions menu) {
        this.instruments = instruments;
        this.menu = menu;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance questions(SelfScan scan);
    }

    @GET
    @PermitAll
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.questions(SelfScan.of(instruments.basePackage(), menu.byTitle()));
    }

    /** From here, not from the static files: it must be allowed to serve the page above its own folder. */
    @GET
    @Path("werker.js")
    @PermitAll
    @Produces("text/javascript")
    public Response worker() {
        return Response.ok(script())
                .header("Service-Worker-Allowed", ADDRESS)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static String script() {
        try (var file = SelfScanPages.class.getResourceAsStream(WORKER)) {
            if (file == null) {
                throw new IllegalStateException("The service lacks " + WORKER);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
