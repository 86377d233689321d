package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.PdfConformance;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.responding.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The editions for print: accessible, archivable, and each for its readers. */
@QuarkusTest
class RenderReportTest {

    private static final Duration LONGEST = Duration.ofSeconds(45);

    @Inject
    RenderReport render;

    @ParameterizedTest
    @EnumSource(ReportEdition.class)
    void every_edition_is_accessible_and_archivable(ReportEdition edition) throws Exception {
        var pdf = render.render(Reports.demo(), edition, Language.DUTCH);
        Files.write(Path.of("target", "report-" + edition.code() + ".pdf"), pdf);
        PdfConformance.check(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl-BE");
            assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).contains("WS-2026-00042", edition.code());
        }
        assertThat(text(pdf)).contains("WS-2026-00042", "Dit gaat het best", "problemen die het vaakst voorkomen");
    }

    @Test
    void management_and_council_read_everything_and_the_council_how_it_was_measured() throws IOException {
        var report = Reports.demo();
        var management = text(render.render(report, ReportEdition.MANAGEMENT, Language.DUTCH));
        var council = text(render.render(report, ReportEdition.COUNCIL, Language.DUTCH));
        assertThat(management)
                .contains("Waar begint u?", "Oorzaken van werkdruk", "Afdeling 1", "Samengaan is geen oorzaak")
                .contains("Tegenover de vorige scan", "Interpersoonlijke relaties op het werk", "Niet bevraagd")
                .contains("Werkdrukdialoog in het team", "51,8 %")
                .contains("Volgens het inspiratiemenu op 27 november 2026.")
                .doesNotContain("Wat beloofd was");
        assertThat(council)
                .contains("Waar begint u?", "Afdeling 1", "Wat beloofd was", "De scan is verlengd")
                .contains("vroeger afgesloten dan aangekondigd", "2 keer bleek een code al gebruikt")
                .contains("gegevensbescherming ingevuld op 29 oktober 2026")
                .contains("bevestigd door Het comité", "bevestigd op 30 oktober 2026");
        assertThat(management).doesNotContain("29 oktober 2026", "30 oktober 2026");
    }

    @Test
    void an_action_says_every_problem_it_helps_with_and_the_order_what_it_weighs() throws IOException {
        var text = text(render.render(Reports.demo(), ReportEdition.MANAGEMENT, Language.DUTCH));
        assertThat(text)
                .contains("Helpt bij werkstress en werkdruk. Kost meestal")
                .contains("Waar we acuut niet apart tonen, telt het niet dubbel.");
    }

    @Test
    void where_nothing_stands_out_it_says_no_more_than_what_is_told() throws IOException {
        var few = Reports.telling(new PublishedShare(0, 20));
        assertThat(text(render.render(few, ReportEdition.MANAGEMENT, Language.DUTCH)))
                .contains("Nergens tonen we een probleem bij meer dan 20 % van de mensen.")
                .contains("hoeveel mensen hoogstens een probleem hebben: werkstress (hoogstens 20 %)")
                .doesNotContain("enkele mensen", "Weinig mensen");
        assertThat(text(render.render(Reports.telling(null), ReportEdition.MANAGEMENT, Language.DUTCH)))
                .contains("Er zijn te weinig antwoorden om te zeggen wat eerst aandacht vraagt.")
                .doesNotContain("Nergens tonen");
    }

    @Test
    void a_menu_that_has_not_arrived_is_the_source_of_nothing() throws IOException {
        var report = Reports.with(new Menu(LocalDate.of(2026, 11, 27), false, Map.of(), List.of()));
        assertThat(text(render.render(report, ReportEdition.MANAGEMENT, Language.DUTCH)))
                .contains("Het inspiratiemenu is nog niet aangekomen.")
                .doesNotContain("Volgens het inspiratiemenu");
    }

    @Test
    void employees_have_it_on_one_page_whatever_the_names() throws IOException {
        var names = "Gemeentelijk Autonoom Samenwerkingsverband voor Voorzieningen, Verzorging en Verkeer ".repeat(4);
        var result = Reports.result(Reports.WITH_MODULES, List.of(60, 48), 0.8, 5);
        for (var company : List.of("Bakkerij Dauw", names, "Werk".repeat(90))) {
            var report = Reports.report(company, result, Reports.WITH_MODULES, null);
            var pdf = render.render(report, ReportEdition.EMPLOYEES, Language.DUTCH);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
            assertThat(text(pdf))
                    .contains(report.overview().weakest().getFirst().label(), "Wat gebeurt er nu?", "Omar Haddad")
                    // rule B8: for who answered, and not only for who can log in
                    .contains("De scan is verlengd", "De scan is vroeger afgesloten");
        }
    }

    @Test
    void the_report_of_hundreds_of_groups_is_printed_in_time() throws IOException {
        var report = Reports.large(500);
        assertThat(report.groups()).hasSizeGreaterThan(400);
        var start = System.nanoTime();
        var pdf = render.render(report, ReportEdition.MANAGEMENT, Language.DUTCH);
        var took = Duration.ofNanos(System.nanoTime() - start);
        try (var document = Loader.loadPDF(pdf)) {
            System.out.println("PDF of " + report.groups().size() + " groups: " + took + ", "
                    + document.getNumberOfPages() + " pages, " + pdf.length + " bytes");
            assertThat(document.getNumberOfPages()).isLessThan(150);
        }
        assertThat(took).isLessThan(LONGEST);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
