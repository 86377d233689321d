package be.werkbaarheidsfonds.scan.disclosure;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.disclosure.Edition.Figure;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.fold.Trees.Part;
import be.werkbaarheidsfonds.scan.report.PrintedEditions;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule E2: the attacker takes what the running service emits, in every edition there is. */
@QuarkusTest
class EmittedResultAttackTest {

    private static final int K = 10;
    private static final int WORKBOOKS = 8;

    /** A page takes the reader a second where a workbook takes none. */
    private static final int PRINTED = 2;

    private static final String WORKLOAD =
            Sheets.BASIS.scale("workload").label().dutch();

    @TempDir
    Path folder;

    /** Of the last department some were absent, and five left open where they are: they are shown with the last site. */
    private static final GroupTree TREE = Trees.of(List.of(
            Part.of("Gent", Part.team("Afdeling A", 24), Part.team("Afdeling B", 18)),
            Part.of("Brugge", Part.team("Afdeling C", 6), Part.team("Afdeling D", 16))));

    private static List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(12, 1, "workload"));
        sheets.addAll(Sheets.many(12, 1));
        sheets.addAll(Sheets.many(1, 2, "workload"));
        sheets.addAll(Sheets.many(17, 2));
        sheets.addAll(Sheets.many(6, 4));
        sheets.addAll(Sheets.many(5, 5, "workload"));
        Sheets.many(5, 5).forEach(sheet -> sheets.add(Sheets.without(sheet, "workload")));
        sheets.addAll(Sheets.many(5, Sheet.NO_DEPARTMENT));
        return sheets;
    }

    private static ScanOfTests closedScan() {
        var input = ScanOfTests.input(Map.of());
        input.put("headcount", TREE.headcount());
        input.put(
                "departments",
                TREE.groups().stream().map(EmittedResultAttackTest::declared).toList());
        var scan = ScanOfTests.saying(input).open().answer(sheets());
        scan.act("close").then().statusCode(200);
        return scan;
    }

    private static Map<String, Object> declared(Group group) {
        return group.parent() == Group.COMPANY
                ? Map.of("name", group.name(), "headcount", group.headcount())
                : Map.of("name", group.name(), "headcount", group.headcount(), "parent", group.parent());
    }

    @Test
    void neither_the_answer_of_the_api_nor_the_page_tells_of_people() {
        var scan = closedScan();
        var roster = roster();
        var json = JsonEdition.ofAnswer(
                as(scan.company()).get(scan.path() + "/result").asString());
        var html = as(scan.company())
                .accept("text/html")
                .get("/scan/" + scan.id() + "/resultaat")
                .asString();
        var fromJson = json.figuresOf("workload");
        var page = new PageEdition(html, countedAsIn(fromJson));
        var fromPage = page.figuresOf(WORKLOAD);

        assertThat(fromJson)
                .extracting(Figure::table)
                .containsExactly(
                        List.of(),
                        List.of("Afdeling A"),
                        List.of("Afdeling B"),
                        List.of("Brugge", Roster.OPEN),
                        List.of("Gent"));
        assertThat(fromPage).containsExactlyInAnyOrderElementsOf(fromJson);
        assertThat(new Attack(roster, fromJson, K, new Random(1)).learns()).isEmpty();
        assertThat(new Attack(roster, fromPage, K, new Random(2)).learns()).isEmpty();
    }

    @Test
    void neither_the_workbook_nor_what_is_printed_tells_of_people() {
        var scan = closedScan();
        var roster = roster();
        var fromJson = JsonEdition.ofAnswer(
                        as(scan.company()).get(scan.path() + "/result").asString())
                .figuresOf("workload");

        var fromWorkbook = XlsxEdition.of(bytes(scan, "/scan/" + scan.id() + "/resultaat.xlsx"), folder)
                .figuresOf(WORKLOAD);
        assertThat(fromWorkbook).containsExactlyInAnyOrderElementsOf(fromJson);
        assertThat(new Attack(roster, fromWorkbook, K, new Random(3)).learns()).isEmpty();
        for (var edition : List.of("directie", "overlegorgaan")) {
            var printed = new PdfEdition(pdf(scan, edition), countedAsIn(fromJson)).figuresOf(WORKLOAD);
            assertThat(printed).as(edition).containsExactlyInAnyOrderElementsOf(fromJson);
            assertThat(new Attack(roster, printed, K, new Random(4)).learns())
                    .as(edition)
                    .isEmpty();
        }
    }

    @Test
    void the_page_for_employees_has_nothing_that_the_answer_of_the_api_has_not() {
        var scan = closedScan();
        var json = JsonEdition.ofAnswer(
                as(scan.company()).get(scan.path() + "/result").asString());
        var pdf = pdf(scan, "medewerkers");
        var printed = new ArrayList<Figure>();
        for (var scale : Sheets.BASIS.scales()) {
            var told = json.figuresOf(scale.code());
            var figures = new PdfEdition(pdf, countedAsIn(told))
                    .figuresOf(scale.label().dutch());
            assertThat(told).containsAll(figures);
            printed.addAll(figures);
        }
        assertThat(printed)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.table()).isEmpty());
        assertThat(new PdfEdition(pdf, names -> 0).text()).doesNotContain("Afdeling", "Brugge");
    }

    private static byte[] pdf(ScanOfTests scan, String edition) {
        return bytes(scan, scan.path() + "/result.pdf?edition=" + edition);
    }

    /** The service can't take extra margins yet: printed here as it would print them. */
    @Test
    void editions_of_random_companies_with_margins_tell_no_more_than_the_answer_of_the_api() {
        for (var seed = 0; seed < WORKBOOKS; seed++) {
            var random = new Random(seed);
            var company = RandomCompany.of(random, 2);
            var result = Publication.of(
                    Sheets.BASIS, company.tree(), Fold.of(Sheets.BASIS, company.tree(), company.sheets(), K), K);
            var roster = company.roster(RandomCompany.PROBLEM);
            var fromJson = JsonEdition.of(result).figuresOf(RandomCompany.PROBLEM);
            attack(
                    XlsxEdition.of(PrintedEditions.workbook(result), folder).figuresOf(WORKLOAD),
                    fromJson,
                    roster,
                    random);
            if (seed < PRINTED) {
                var pdf = PrintedEditions.pdf(result, "directie");
                attack(new PdfEdition(pdf, countedAsIn(fromJson)).figuresOf(WORKLOAD), fromJson, roster, random);
            }
        }
    }

    /** What is printed doesn't say how many were counted: he has it from the API. */
    private static ToIntFunction<List<String>> countedAsIn(List<Figure> told) {
        return names -> told.stream()
                .filter(figure -> figure.table().equals(names))
                .findFirst()
                .orElseThrow()
                .of();
    }

    private static void attack(List<Figure> printed, List<Figure> fromJson, Roster roster, Random random) {
        assertThat(printed).isNotEmpty();
        assertThat(fromJson).containsAll(printed);
        assertThat(new Attack(roster, printed, K, random).learns()).isEmpty();
    }

    private static Roster roster() {
        return Roster.of(
                TREE,
                sheets().stream()
                        .filter(sheet -> !sheet.equals(Sheets.without(sheet, "workload")))
                        .map(Placed::inGroup)
                        .toList());
    }

    private static byte[] bytes(ScanOfTests scan, String address) {
        return as(scan.company())
                .accept("*/*")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
