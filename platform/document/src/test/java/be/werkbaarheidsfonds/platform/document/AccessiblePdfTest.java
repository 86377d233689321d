package be.werkbaarheidsfonds.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.platform.testkit.PdfConformance;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessiblePdfTest {

    private static final String STYLE = "body { font-family: \"Liberation Sans\"; }";

    @Test
    void a_document_is_accessible_and_archivable() {
        PdfConformance.check(AccessiblePdf.of(page(STYLE, "<p>Zoë &amp; co: € 4.800</p>")));
    }

    @Test
    void its_language_title_and_bookmarks_are_those_of_the_page() throws IOException {
        try (var document = Loader.loadPDF(AccessiblePdf.of(page(STYLE, "<p>Tekst</p>")))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl-BE");
            assertThat(catalog.getDocumentOutline().children()).hasSize(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Een brief");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Werkbaarheidsfonds");
        }
    }

    @Test
    void both_weights_are_inside_the_document() throws IOException {
        var pdf = AccessiblePdf.of(page(STYLE, "<p>Gewoon en <strong>vet</strong></p>"));
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(resources.getFontNames()).hasSize(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Gewoon en vet");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "body { font-family: \"Comic Sans\"; }", "body { font-style: italic; }"})
    void text_in_a_font_we_do_not_have_is_printed_in_ours(String style) throws IOException {
        var pdf = AccessiblePdf.of(page(style, "<p>Gewoon en <strong>vet</strong></p>"));
        PdfConformance.check(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Gewoon en vet");
        }
    }

    @Test
    void broken_html_is_a_fault_that_says_where() {
        assertThatThrownBy(() -> AccessiblePdf.of(page(STYLE, "<p>Nooit <b>gesloten</p>")))
                .hasMessageContaining("lineNumber: 11")
                .hasMessageContaining("\"b\" must be terminated");
    }

    @Test
    void a_font_that_is_not_there_is_a_fault_that_names_it() {
        assertThatThrownBy(() -> DocumentFont.open("LiberationSans-Condensed"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/liberation/LiberationSans-Condensed.ttf");
    }

    private static String page(String style, String body) {
        return """
                <!DOCTYPE html>
                <html lang="nl-BE">
                <head>
                <title>Een brief</title>
                <meta name="description" content="Een brief om te bewaren"/>
                <meta name="subject" content="Een brief om te bewaren"/>
                <meta name="author" content="Werkbaarheidsfonds"/>
                <bookmarks><bookmark name="Begin" href="#begin"/></bookmarks>
                <style>%s</style>
                </head>
                <body><h1 id="begin">Een brief</h1>%s</body>
                </html>
                """.formatted(style, body);
    }
}
