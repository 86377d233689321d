package be.werkbaarheidsfonds.scan.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;

/**
 * A report as accessible PDF: tagged (PDF/UA-1), for the archive (PDF/A-2a), fonts embedded. Its templates are
 * HTML without flex or grid, which the renderer does not know.
 */
@ApplicationScoped
class RenderReport {

    static final String MEDIA_TYPE = "application/pdf";

    private static final String FONT = "Liberation Sans";

    /** What is tried until employees have it on one page, in points. */
    private static final List<String> SIZES = List.of("11", "9.5", "8", "6.5");

    /** One at a time: the report of a large company takes much of the heap while it is laid out. */
    private final Semaphore turn = new Semaphore(1, true);

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(Report report, ReportEdition edition, boolean council);

        static native TemplateInstance employees(Report report, String size);
    }

    byte[] render(Report report, ReportEdition edition) {
        turn.acquireUninterruptibly();
        try {
            return switch (edition) {
                case MANAGEMENT -> pdf(Templates.report(report, edition, false));
                case COUNCIL -> pdf(Templates.report(report, edition, true));
                case EMPLOYEES -> onOnePage(report);
            };
        } finally {
            turn.release();
        }
    }

    /** Long names make it longer: then letters get smaller. */
    private static byte[] onOnePage(Report report) {
        for (var size : SIZES) {
            var pdf = pdf(Templates.employees(report, size));
            if (pages(pdf) == 1) {
                return pdf;
            }
        }
        throw new IllegalStateException("Result " + report.about().number() + " does not fit one page");
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(TemplateInstance template) {
        try (var pdf = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
            builder.withProducer("Werkbaarheidsfonds");
            builder.withHtmlContent(template.render(), null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String style) {
        var name = "liberation/LiberationSans-" + style + ".ttf";
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is not on the classpath");
        }
        return stream;
    }
}
