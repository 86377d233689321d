package be.werkbaarheidsfonds.scan.report;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.disclosure.XlsxEdition;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ResultWorkbookTest {

    @TempDir
    Path folder;

    private static ScanOfTests reportedScan() {
        var departments = new LinkedHashMap<String, Integer>();
        departments.put("Productie", 34);
        departments.put("Kantoor", 30);
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(16, 0, "work-stress"));
        sheets.addAll(Sheets.many(12, 0));
        sheets.addAll(Sheets.many(24, 1));
        var scan = new ScanOfTests(departments).open().answer(sheets);
        scan.act("close").then().statusCode(200);
        return scan;
    }

    @Test
    void it_prints_the_frozen_result_under_its_number() {
        var scan = reportedScan();
        var number = as(scan.company())
                .get(scan.path() + "/result")
                .then()
                .extract()
                .jsonPath()
                .getString("number");

        var workbook = as(scan.company())
                .accept("*/*")
                .get("/scan/" + scan.id() + "/resultaat.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("werkbaarheidsscan-" + number + ".xlsx"))
                .extract()
                .asByteArray();

        var read = XlsxEdition.of(workbook, folder);
        assertThat(read.lines("Over dit resultaat")).contains(List.of("Resultaat", number));
        assertThat(read.lines("Cijfers").getFirst()).contains("Waarvan acuut", "Speling door toeval");
        assertThat(read.lines("Cijfers").stream().map(List::getFirst)).contains("Productie", "Kantoor");
        assertThat(read.figuresOf("Werkstress")).hasSize(3);
    }

    @Test
    void it_is_for_the_company_only() {
        as(ScanOfTests.newCompany())
                .accept("*/*")
                .get("/scan/" + reportedScan().id() + "/resultaat.xlsx")
                .then()
                .statusCode(404);
    }

    @Test
    void everything_of_the_page_is_in_it_line_by_line() {
        var report = Reports.demo();
        var workbook = XlsxEdition.of(ResultWorkbook.of(report), folder);

        assertThat(workbook.lines("Over dit resultaat"))
                .contains(List.of("Codes die al gebruikt bleken", "2 keer bleek een code al gebruikt."))
                .anySatisfy(line -> assertThat(line.get(1)).startsWith("De scan is verlengd"));
        // everyone and each group: the rate, and a line per scale, modules too
        var tables = 1 + report.groups().size();
        assertThat(workbook.lines("Cijfers"))
                .hasSize(1 + tables * (1 + Reports.WITH_MODULES.scales().size()))
                .anySatisfy(line -> assertThat(line).contains("Oorzaken van werkdruk", "Hoeveelheid werk"));
        assertThat(workbook.lines("Verdelingen").getFirst())
                .contains("Score", "Aandeel")
                .endsWith("Probleem vanaf score");
        assertThat(workbook.lines("Verdelingen"))
                .anySatisfy(line ->
                        assertThat(line).contains("Organisatie van het werk").endsWith("56"));
        assertThat(workbook.lines("Verdelingen"))
                .hasSizeGreaterThan(Reports.BASIS.scales().size());
        assertThat(workbook.lines("Wat samengaat"))
                .anySatisfy(line -> assertThat(line).contains("Samengaan is geen oorzaak"));
        assertThat(workbook.lines("Prioriteiten"))
                .hasSizeGreaterThan(2)
                .endsWith(List.of("", "Volgens het inspiratiemenu op 27 november 2026."));
        assertThat(workbook.lines("Vorige scan"))
                .anySatisfy(line -> assertThat(line.getFirst()).isEqualTo("Werkbaarheidsgraad"))
                .anySatisfy(line -> assertThat(line).contains("Telewerk: staat maar in één van beide"));
        assertThat(workbook.lines("Niet bevraagd"))
                .anySatisfy(
                        line -> assertThat(line).contains("Interpersoonlijke relaties op het werk", "Niet bevraagd"));
        assertThat(workbook.lines("Vlaamse cijfers")).contains(List.of("2023", "51,8 %", "ja"));
    }

    @Test
    void a_menu_that_has_not_arrived_is_the_source_of_nothing() {
        var report = Reports.with(new Menu(LocalDate.of(2026, 11, 27), false, Map.of(), List.of()));
        assertThat(XlsxEdition.of(ResultWorkbook.of(report), folder).lines("Prioriteiten"))
                .endsWith(List.of("", "Het inspiratiemenu is nog niet aangekomen."));
    }
}
