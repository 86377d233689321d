package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.ScanOfTests.browser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two results side by side (rule E1, docs/privacy.md): the company hears of it before it opens. */
@QuarkusTest
class DrawnOtherwiseTest {

    private static GroupTree tree(Group... groups) {
        var atTheTop = Arrays.stream(groups).filter(group -> group.parent() == Group.COMPANY);
        return new GroupTree(atTheTop.mapToInt(Group::headcount).sum(), List.of(groups), List.of());
    }

    private static Group top(String name, int headcount) {
        return new Group(name, Group.COMPANY, headcount);
    }

    @Test
    void the_same_groups_are_the_same_in_any_order_and_size() {
        assertThat(DrawnOtherwise.warning(
                        tree(top("Productie", 30), top("Kantoor", 20)), tree(top("kantoor", 24), top("Productie", 28))))
                .isEmpty();
    }

    @Test
    void nothing_can_be_subtracted_where_one_of_the_two_has_no_groups() {
        assertThat(DrawnOtherwise.warning(GroupTree.flat(50, List.of()), tree(top("Kantoor", 50))))
                .isEmpty();
        assertThat(DrawnOtherwise.warning(tree(top("Kantoor", 50)), GroupTree.flat(50, List.of())))
                .isEmpty();
    }

    @Test
    void groups_that_are_new_gone_or_moved_are_named() {
        assertThat(DrawnOtherwise.warning(
                        tree(top("Productie", 30), top("Kantoor", 20)), tree(top("Productie", 25), top("Winkel", 25))))
                .hasValueSatisfying(told -> assertThat(told).contains("nieuw is Winkel; weg is Kantoor."));
        var before = tree(top("Gent", 30), top("Brugge", 20), new Group("Magazijn", 0, 12));
        var now = tree(top("Gent", 30), top("Brugge", 20), new Group("Magazijn", 1, 12));
        assertThat(DrawnOtherwise.warning(before, now))
                .hasValueSatisfying(
                        told -> assertThat(told).contains("nieuw is Brugge › Magazijn; weg is Gent › Magazijn."));
    }

    @Test
    void of_many_four_are_named() {
        var now = tree(top("A", 10), top("B", 10), top("C", 10), top("D", 10), top("E", 10), top("F", 10));
        assertThat(DrawnOtherwise.warning(tree(top("A", 60)), now))
                .hasValueSatisfying(told -> assertThat(told).contains("nieuw is B, C, D, E en nog 1."));
    }

    @Test
    void it_stands_on_the_draft_and_nowhere_after_that() {
        var first = new ScanOfTests(Map.of("Productie", 24, "Kantoor", 18)).open();
        first.answer(Sheets.many(24, 0, "workload")).act("close").then().statusCode(200);
        var same = new ScanOfTests(first.company(), Map.of("Kantoor", 18, "Productie", 24));
        same.get().then().body("warnings", empty());
        var other = new ScanOfTests(first.company(), Map.of("Productie", 24, "Winkel", 18));
        other.get().then().body("warnings", hasItem(containsString("nieuw is Winkel; weg is Kantoor")));
        browser(other.company()).get("/scan/" + other.id()).then().body(containsString("anders getrokken"));
        other.open().get().then().body("warnings", empty());
    }
}
