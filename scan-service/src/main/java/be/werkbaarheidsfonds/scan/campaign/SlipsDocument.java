package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.document.DocumentFont;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import com.google.zxing.common.BitMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Slips to print and cut up, ten on an A4; drawn straight, since a large company has thousands of pages. */
final class SlipsDocument {

    private static final int ROWS = 5;
    private static final int PER_PAGE = 2 * ROWS;
    private static final float WIDTH = PDRectangle.A4.getWidth() / 2;
    private static final float HEIGHT = PDRectangle.A4.getHeight() / ROWS;
    private static final float QR = 92;
    private static final float MARGIN = 18;
    private static final float SMALL = 9;
    private static final float LARGE = 13;

    private final String address;
    private final List<String> lines;

    /**
     * @param address where codes are used
     * @param lines what stands on each slip above and below the code
     */
    SlipsDocument(String address, List<String> lines) {
        this.address = address;
        this.lines = List.copyOf(lines);
    }

    byte[] of(List<BallotCode> codes) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var regular = font(document, DocumentFont.REGULAR);
            var bold = font(document, DocumentFont.BOLD);
            for (var first = 0; first < codes.size(); first += PER_PAGE) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    var some = codes.subList(first, Math.min(first + PER_PAGE, codes.size()));
                    for (var i = 0; i < some.size(); i++) {
                        draw(content, some.get(i), i, regular, bold);
                    }
                }
            }
            document.getDocumentInformation().setTitle("Codes om uit te delen");
            document.getDocumentCatalog().setLanguage("nl-BE");
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Slips can't be drawn", e);
        }
    }

    private void draw(PDPageContentStream content, BallotCode code, int place, PDFont regular, PDFont bold)
            throws IOException {
        var left = place % 2 * WIDTH;
        var bottom = PDRectangle.A4.getHeight() - (place / 2 + 1) * HEIGHT;
        content.setLineDashPattern(new float[] {3, 3}, 0);
        content.addRect(left, bottom, WIDTH, HEIGHT);
        content.stroke();
        drawQr(content, Slip.matrix(code, address), left + MARGIN / 2, bottom + (HEIGHT - QR) / 2);
        var x = left + QR + MARGIN;
        var y = bottom + HEIGHT / 2 + LARGE;
        text(content, bold, LARGE, x, y, code.display());
        for (var i = 0; i < lines.size(); i++) {
            text(content, regular, SMALL, x, y - LARGE - 4 - i * (SMALL + 3), lines.get(i));
        }
    }

    private static void drawQr(PDPageContentStream content, BitMatrix matrix, float left, float bottom)
            throws IOException {
        var module = QR / matrix.getWidth();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    content.addRect(left + x * module, bottom + (matrix.getHeight() - 1 - y) * module, module, module);
                }
            }
        }
        content.fill();
    }

    private static void text(PDPageContentStream content, PDFont font, float size, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static PDFont font(PDDocument document, DocumentFont font) throws IOException {
        try (var file = font.open()) {
            return PDType0Font.load(document, file);
        }
    }
}
