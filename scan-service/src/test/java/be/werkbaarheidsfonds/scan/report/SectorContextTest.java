package be.werkbaarheidsfonds.scan.report;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import be.werkbaarheidsfonds.contracts.convenant.ScanFiguresFrozen;
import be.werkbaarheidsfonds.contracts.convenant.ScanFiguresFrozen.Figure;
import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.disclosure.XlsxEdition;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.register.KeepRegister;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule D4: the newest edition of the company's own sector stands beside its result. */
@QuarkusTest
class SectorContextTest {

    @Inject
    KeepRegister register;

    @TempDir
    Path folder;

    private static ScanFiguresFrozen edition(String sector, int number, int from, int to) {
        return edition(sector, number, from, to, "basis-1");
    }

    private static ScanFiguresFrozen edition(String sector, int number, int from, int to, @Nullable String instrument) {
        return new ScanFiguresFrozen(
                sector,
                number,
                LocalDate.of(2026, 10, number),
                8,
                412,
                List.of(
                        new Figure(ScanFiguresFrozen.WORKABLE, 8, 398, from, to),
                        new Figure("workload", 7, 377, 38, 38),
                        new Figure("commuting", 6, 300, 77, 77)),
                instrument);
    }

    private static ScanOfTests reportedScan(String company) {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(14, 0, "work-stress"));
        sheets.addAll(Sheets.many(26, 0));
        var scan = new ScanOfTests(company, Map.of("Productie", 44)).open().answer(sheets);
        scan.act("close").then().statusCode(200);
        return scan;
    }

    private static byte[] get(ScanOfTests scan, String path, String accepted) {
        return as(scan.company())
                .accept(accepted)
                .get("/scan/" + scan.id() + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void the_newest_edition_is_shown_as_context_whatever_order_they_arrive_in() {
        var company = ScanOfTests.newCompany();
        register.from(new SectorDefined("houtnijverheid", "Houtnijverheid", List.of("126")));
        register.from(new CompanyRegistered(company, "Schrijnwerkerij Proef", "houtnijverheid", 44, "Lier"));
        var scan = reportedScan(company);
        assertThat(page(scan)).doesNotContain("Scans in uw sector");

        register.from(edition("houtnijverheid", 2, 47, 52));
        register.from(edition("houtnijverheid", 1, 61, 61));

        assertThat(page(scan))
                .contains("Scans in uw sector: Houtnijverheid", "8 ondernemingen en 412 antwoorden, editie 2")
                .contains("tussen 47 en 52 %", "Probleem: werkdruk", "niet om te vergelijken")
                // of another scale than this scan asked, and of an edition that is past
                .doesNotContain("77 %", "61 %");
        assertThat(XlsxEdition.of(get(scan, "/resultaat.xlsx", "*/*"), folder).lines("Sectorcijfers"))
                .contains(List.of("Werkbaarheidsgraad", "tussen 47 en 52 %", "8 ondernemingen, 398 mensen"));

        register.from(edition("houtnijverheid", 3, 55, 55));
        assertThat(page(scan)).contains("editie 3", "55 %").doesNotContain("tussen 47 en 52 %");
    }

    @Test
    void figures_of_another_base_package_say_nothing_of_this_scan() {
        var company = ScanOfTests.newCompany();
        register.from(new SectorDefined("papiernijverheid", "Papiernijverheid", List.of("129")));
        register.from(new CompanyRegistered(company, "Drukkerij Proef", "papiernijverheid", 44, "Lier"));
        var scan = reportedScan(company);
        register.from(edition("papiernijverheid", 1, 47, 52, "basis-2"));
        assertThat(page(scan)).doesNotContain("Scans in uw sector", "tussen 47 en 52 %");
        // of before there was a second base package
        register.from(edition("papiernijverheid", 2, 47, 52, null));
        assertThat(page(scan)).contains("Scans in uw sector: Papiernijverheid");
    }

    @Test
    void of_a_module_the_sector_says_nothing_since_others_may_have_asked_another_version() {
        var input = ScanOfTests.input(Map.of("Productie", 44));
        input.put("modules", List.of("pendelen-1"));
        var scan = ScanOfTests.saying(input).open().answer(Sheets.many(40, 0));
        scan.act("close").then().statusCode(200);
        register.from(new SectorDefined("textielnijverheid", "Textielnijverheid", List.of("120")));
        register.from(new CompanyRegistered(scan.company(), "Weverij Proef", "textielnijverheid", 44, "Lier"));
        register.from(edition("textielnijverheid", 1, 47, 52));
        assertThat(page(scan)).contains("Scans in uw sector: Textielnijverheid").doesNotContain("77 %");
    }

    private static String page(ScanOfTests scan) {
        return new String(get(scan, "/resultaat", "text/html"), StandardCharsets.UTF_8);
    }
}
