package be.werkbaarheidsfonds.fund.letter;

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

/**
 * Decision letter as accessible PDF: tagged (PDF/UA-1), for the archive (PDF/A-2a), fonts embedded.
 * The page's template is HTML without flex or grid, which the renderer does not know.
 */
@ApplicationScoped
class RenderLetter {

    private static final String FONT = "Liberation Sans";

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance decision(LetterContent letter);
    }

    byte[] render(LetterContent letter) {
        try (var pdf = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
            builder.withProducer("Werkbaarheidsfonds");
            builder.withHtmlContent(Templates.decision(letter).render(), null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String style) {
        return resource("liberation/LiberationSans-" + style + ".ttf");
    }

    private static InputStream resource(String name) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is not on the classpath");
        }
        return stream;
    }
}
