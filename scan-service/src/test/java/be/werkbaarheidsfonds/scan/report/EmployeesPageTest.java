package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.platform.testkit.PdfConformance;
import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.responding.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One page for all employees, in their languages: the same figures in other words (rules A2, D2). */
@QuarkusTest
class EmployeesPageTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Inject
    RenderReport render;

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_accessible_and_one_page_in_every_language_and_says_that_dutch_prevails(Language language)
            throws Exception {
        var pdf = render.render(Reports.demo(), ReportEdition.EMPLOYEES, language);
        Files.write(Path.of("target", "report-medewerkers-" + language.code() + ".pdf"), pdf);
        PdfConformance.check(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).contains("WS-2026-00042");
        }
        assertThat(text(pdf).contains(untested(language))).isEqualTo(language != Language.DUTCH);
    }

    private static String untested(Language language) {
        return switch (language) {
            case DUTCH -> "De Nederlandse tekst geldt.";
            case FRENCH -> "Le texte néerlandais fait foi.";
            case GERMAN -> "Es gilt der niederländische Text.";
            case ENGLISH -> "The Dutch text prevails.";
        };
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "DUTCH", mode = EnumSource.Mode.EXCLUDE)
    void every_translation_prints_the_same_figures_beside_the_same_scales(Language language) throws IOException {
        var report = Reports.demo();
        var dutch = text(render.render(report, ReportEdition.EMPLOYEES, Language.DUTCH));
        var translated = text(render.render(report, ReportEdition.EMPLOYEES, language));
        assertThat(numbers(translated)).containsExactlyInAnyOrderElementsOf(numbers(dutch));

        var shown = report.content().company().scales().stream()
                .filter(scale -> dutch.contains(scale.label() + ": "))
                .toList();
        assertThat(shown).hasSize(6);
        assertThat(shown)
                .allSatisfy(scale -> assertThat(numbers(after(
                                report.instrument().scale(scale.code()).label().in(language.code()), translated)))
                        .isEqualTo(numbers(after(scale.label(), dutch)))
                        .isNotEmpty());
    }

    /** What is said of a scale in its line. */
    private static String after(String label, String text) {
        var line = Pattern.compile(Pattern.quote(label) + "\\h?: (.*?%)").matcher(text);
        assertThat(line.find()).as(label).isTrue();
        return line.group(1);
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void in_dutch_it_says_what_every_other_edition_says() {
        var report = Reports.demo();
        var page = EmployeesPage.of(report, Language.DUTCH);
        assertThat(page.rate()).isEqualTo(report.overview().rateSentence());
        assertThat(page.deviations()).hasSize(2).isEqualTo(report.about().deviations());
        assertThat(page.confidant()).isEqualTo(report.about().confidant());
        assertThat(page.adviser()).isEqualTo(report.about().adviser());
        assertThat(page.strongest())
                .extracting(EmployeesPage.Standing::label)
                .isEqualTo(report.overview().strongest().stream()
                        .map(Overview.Standing::shortLabel)
                        .toList());
        assertThat(page.weakest())
                .extracting(EmployeesPage.Standing::share)
                .isEqualTo(report.overview().weakest().stream()
                        .map(standing -> standing.share() + " heeft hier een probleem")
                        .toList());
        for (var from = 0; from <= 100; from++) {
            for (var to = from; to <= 100; to++) {
                var share = new PublishedShare(from, to);
                assertThat(page.share(share)).isEqualTo(share.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_hidden_is_named_and_not_told_in_any_language(Language language) {
        var report = hiding("rate", "workload");
        var page = EmployeesPage.of(report, language);
        var workload = report.instrument().scale("workload").label().in(language.code());
        assertThat(page.withheld()).containsIgnoringCase(workload);
        assertThat(numbers(page.rate())).isEmpty();
        if (language == Language.DUTCH) {
            assertThat(page.rate()).isEqualTo(report.overview().rateSentence());
            assertThat(page.withheld()).isEqualTo(report.overview().withheld());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void where_nothing_stands_out_it_says_no_more_than_what_is_told(Language language) {
        var few = Reports.telling(new PublishedShare(0, 20));
        var unknown = Reports.telling(null);
        assertThat(numbers(EmployeesPage.of(few, language).nothing())).containsExactly("20");
        assertThat(numbers(EmployeesPage.of(unknown, language).nothing())).isEmpty();
        if (language == Language.DUTCH) {
            assertThat(EmployeesPage.of(few, language).nothing())
                    .isEqualTo(few.priorities().nothing());
            assertThat(EmployeesPage.of(unknown, language).nothing())
                    .isEqualTo("Er zijn te weinig antwoorden om dat te zeggen.");
        }
    }

    /** A result in which these are hidden so that nobody is recognised (rule D1). */
    private static Report hiding(String... codes) {
        var result = Reports.result(Reports.BASIS, List.of(60), 0.8, 5);
        var company = result.company();
        return Reports.report(
                "Onderneming",
                new PublishedResult(
                        result.instrument(),
                        result.k(),
                        new PublishedTable(
                                company.departments(),
                                company.headcount(),
                                company.respondents(),
                                null,
                                company.scales()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        List.of(codes)),
                Reports.BASIS,
                null);
    }

    @Test
    void only_this_edition_is_translated_and_only_where_every_question_was() {
        var twoLanguages = new Instruments().get("hse-mst-1");
        assertThat(ReportEdition.EMPLOYEES.languages(Reports.WITH_MODULES)).containsExactly(Language.values());
        assertThat(ReportEdition.EMPLOYEES.languages(twoLanguages)).containsExactly(Language.DUTCH, Language.ENGLISH);
        assertThat(ReportEdition.COUNCIL.languages(Reports.BASIS)).containsExactly(Language.DUTCH);

        var refused = catchThrowableOfType(Refused.class, () -> ReportEdition.EMPLOYEES.language("fr", twoLanguages));
        assertThat(refused.issues())
                .singleElement()
                .extracting(Issue::detail)
                .isEqualTo("Deze editie is er in: nl, en.");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
