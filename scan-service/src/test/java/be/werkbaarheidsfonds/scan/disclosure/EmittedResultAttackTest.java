package be.werkbaarheidsfonds.scan.disclosure;

import static be.werkbaarheidsfonds.scan.ScanOfTests.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rule E2: the attacker takes what the running service emits, as API answer and as page. */
@QuarkusTest
class EmittedResultAttackTest {

    private static final int K = 10;
    private static final List<Integer> HEADCOUNTS = List.of(24, 18, 6);

    private static List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(12, 0, "workload"));
        sheets.addAll(Sheets.many(12, 0));
        sheets.addAll(Sheets.many(1, 1, "workload"));
        sheets.addAll(Sheets.many(17, 1));
        sheets.addAll(Sheets.many(6, 2));
        return sheets;
    }

    private static ScanOfTests closedScan() {
        var departments = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < HEADCOUNTS.size(); i++) {
            departments.put("Afdeling " + (char) ('A' + i), HEADCOUNTS.get(i));
        }
        var scan = new ScanOfTests(departments).open().answer(sheets());
        scan.act("close").then().statusCode(200);
        return scan;
    }

    @Test
    void neither_the_answer_of_the_api_nor_the_page_tells_of_people() {
        var scan = closedScan();
        var roster = Roster.of(
                Trees.flat(HEADCOUNTS), sheets().stream().map(Placed::inGroup).toList());
        var json = JsonEdition.ofAnswer(
                as(scan.company()).get(scan.path() + "/result").asString());
        var html = as(scan.company())
                .accept("text/html")
                .get("/scan/" + scan.id() + "/resultaat")
                .asString();
        var page = new PageEdition(html, roster::peopleOf);

        var fromJson = json.figuresOf("workload");
        var fromPage = page.figuresOf(Sheets.BASIS.scale("workload").label().dutch());

        assertThat(fromJson).hasSize(3);
        assertThat(fromPage).containsExactlyInAnyOrderElementsOf(fromJson);
        assertThat(new Attack(roster, fromJson, K, new Random(1)).learns()).isEmpty();
        assertThat(new Attack(roster, fromPage, K, new Random(2)).learns()).isEmpty();
    }
}
