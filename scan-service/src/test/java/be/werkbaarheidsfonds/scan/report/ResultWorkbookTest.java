package be.werkbaarheidsfonds.scan.report;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.zip.ZipFile;
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
    void it_prints_the_frozen_result_under_its_number() throws IOException {
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

        assertThat(textOf(workbook))
                .contains(number, "Productie", "Kantoor", "Werkstress", "Waarvan acuut", "tussen", "hoogstens");
    }

    @Test
    void it_is_for_the_company_only() {
        as(ScanOfTests.newCompany())
                .accept("*/*")
                .get("/scan/" + reportedScan().id() + "/resultaat.xlsx")
                .then()
                .statusCode(404);
    }

    private String textOf(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("resultaat.xlsx"), workbook);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
