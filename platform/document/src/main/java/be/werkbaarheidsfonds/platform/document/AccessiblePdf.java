package be.werkbaarheidsfonds.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

/** A page of HTML as a PDF that a screen reader can read (PDF/UA-1) and an archive can keep (PDF/A-2a). */
public final class AccessiblePdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String PRODUCER = "Werkbaarheidsfonds";

    /** Text in a font we do not have would be left out in silence: it is printed in ours. */
    private static final Set<FSFontUseCase> ALSO_FOR_OTHER_FONTS =
            EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);

    private AccessiblePdf() {}

    /**
     * @param html well-formed, without flex or grid, which the renderer does not know; its own language, title,
     *     description and bookmarks become the document's
     */
    public static byte[] of(String html) {
        try (var pdf = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            for (var font : DocumentFont.values()) {
                builder.useFont(
                        font::open, DocumentFont.FAMILY, font.weight(), FontStyle.NORMAL, true, ALSO_FOR_OTHER_FONTS);
            }
            builder.withProducer(PRODUCER);
            builder.withHtmlContent(html, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
