package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.werkbaarheidsfonds.scan.fold.GroupFault.Kind;
import be.werkbaarheidsfonds.scan.fold.Trees.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules B1 and C2, before anyone answers. */
class GroupTreeTest {

    private static final int K = 10;

    private static Margin margin(String name, int... headcounts) {
        return new Margin(
                name,
                IntStream.range(0, headcounts.length)
                        .mapToObj(i -> new Margin.Category(name + " " + i, headcounts[i]))
                        .toList());
    }

    @Test
    void every_fault_is_named_with_its_place() {
        var groups = List.of(
                new Group("Gent", Group.COMPANY, 20),
                new Group("Productie", 0, 25),
                new Group("productie ", 0, 4),
                new Group(" ", 7, 3),
                new Group("Heen", 5, 0),
                new Group("Terug", 4, 9));
        var margins = List.of(margin("Statuut", 30), margin("Leeftijd", 10, 25));
        assertThat(GroupRules.faults(40, groups, margins))
                .extracting(fault -> fault.place() + " " + fault.kind())
                .containsExactly(
                        "groups[0].headcount BELOW_PARTS",
                        "groups[2].name DUPLICATE_NAME",
                        "groups[3].name NAMELESS",
                        "groups[3].parent UNKNOWN_PARENT",
                        "groups[4].headcount NO_HEADCOUNT",
                        "groups[4].parent CYCLE",
                        "groups[5].parent CYCLE",
                        "margins[0].categories FEW_CATEGORIES",
                        "margins[0].categories NOT_THE_SUM",
                        "margins[1].categories NOT_THE_SUM");
        assertThatThrownBy(() -> new GroupTree(40, groups, margins)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_company_smaller_than_its_groups_is_a_fault() {
        assertThat(GroupRules.faults(0, List.of(new Group("Gent", Group.COMPANY, 20)), List.of()))
                .extracting(GroupFault::kind)
                .containsExactly(Kind.NO_HEADCOUNT, Kind.BELOW_PARTS);
    }

    @Test
    void two_sites_may_each_have_a_department_of_one_name() {
        var tree = Trees.of(List.of(
                Part.of("Gent", Part.team("Productie", 20), Part.team("Kantoor", 12)),
                Part.of("Brugge", Part.team("Productie", 15), Part.team("Magazijn", 14))));
        assertThat(tree.names(List.of(1, 2))).containsExactly("Gent");
        assertThat(tree.names(List.of(1, 5))).containsExactly("Gent › Productie", "Magazijn");
        assertThat(tree.names(List.of(4, 5, 2))).containsExactly("Kantoor", "Brugge");
        assertThat(tree.under(3)).isEqualTo(Set.of(3, 4, 5));
    }

    @Test
    void who_is_in_a_group_but_in_none_of_its_parts_is_named_so() {
        var tree = Trees.of(List.of(new Part("Gent", 8, List.of(Part.team("Productie", 20)))));
        assertThat(tree.names(List.of(0))).containsExactly("Gent, overige");
        assertThat(tree.names(List.of(0, 1))).containsExactly("Gent");
    }

    @Test
    void groups_too_small_to_be_shown_even_if_everyone_answers_are_named_before_opening() {
        assertThat(OpeningCheck.faults(Trees.flat(List.of(20, 4)), K))
                .extracting(GroupFault::place, GroupFault::kind)
                .containsExactly(tuple("groups", Kind.NEVER_SHOWN));
        assertThat(OpeningCheck.faults(Trees.flat(List.of(20, 14)), K)).isEmpty();
        assertThat(OpeningCheck.faults(Trees.flat(List.of(20)), K)).isEmpty();
    }

    @Test
    void a_margin_that_may_be_nearly_a_group_is_warned_of_before_opening() {
        var groups = List.of(new Group("Kantoor", Group.COMPANY, 20), new Group("Productie", Group.COMPANY, 60));
        var faults = OpeningCheck.faults(
                new GroupTree(
                        80,
                        groups,
                        List.of(margin("Statuut", 23, 57), margin("Leeftijd", 40, 40), margin("Duur", 76, 4))),
                K);
        assertThat(faults)
                .extracting(fault -> fault.place() + " " + fault.kind())
                .containsExactly(
                        "margins[0] MAY_DIFFER_BY_FEW",
                        "margins[0] MAY_DIFFER_BY_FEW",
                        "margins[2] MARGIN_NEVER_SHOWN");
        assertThat(faults.getFirst().kind().isWarning()).isTrue();
        assertThat(faults.getLast().kind().isWarning()).isFalse();
    }

    @Test
    void people_are_in_a_group_without_parts_or_beside_its_parts() {
        var tree = Trees.of(List.of(
                new Part("Gent", 8, List.of(Part.team("Productie", 20))),
                Part.of("Brugge", Part.team("Magazijn", 12))));
        assertThat(tree.places()).containsExactly(0, 1, 3);
        assertThat(tree.hasOthers(0)).isTrue();
        assertThat(tree.hasOthers(1)).isFalse();
        assertThat(tree.hasOthers(2)).isFalse();
        assertThat(tree.headcount()).isEqualTo(40);
        assertThat(tree.path(3)).containsExactly("Brugge", "Magazijn");
        assertThat(tree.path(0)).containsExactly("Gent");
        assertThat(tree.names(List.of(0, 1, 3))).containsExactly("Gent", "Brugge");
    }

    @Test
    void a_group_may_be_exactly_its_parts_and_a_margin_have_two_to_eight_categories() {
        var groups = List.of(new Group("Gent", Group.COMPANY, 8), new Group("Productie", 0, 1), new Group("Lab", 0, 7));
        assertThat(GroupRules.faults(8, groups, List.of(margin("Duur", 1, 7), margin("Stad", 1, 1, 1, 1, 1, 1, 1, 1))))
                .isEmpty();
        assertThat(GroupRules.faults(9, groups, List.of(margin("Stad", 1, 1, 1, 1, 1, 1, 1, 1, 1))))
                .extracting(fault -> fault.place() + " " + fault.kind())
                .containsExactly("margins[0].categories MANY_CATEGORIES");
        assertThat(GroupRules.faults(7, groups, List.of()))
                .extracting(fault -> fault.place() + " " + fault.kind())
                .containsExactly("headcount BELOW_PARTS");
    }

    @Test
    void faults_of_margins_are_named_with_their_place() {
        var category = new Margin.Category("bediende", 20);
        var margins = List.of(
                new Margin("Statuut", List.of(category, new Margin.Category("Bediende ", 20))),
                new Margin("statuut", List.of(new Margin.Category(" ", 40), new Margin.Category("geen", 0))));
        assertThat(GroupRules.faults(40, List.of(), margins))
                .extracting(fault -> fault.place() + " " + fault.kind())
                .containsExactly(
                        "margins[0].categories[1].name DUPLICATE_NAME",
                        "margins[1].name DUPLICATE_NAME",
                        "margins[1].categories[0].name NAMELESS",
                        "margins[1].categories[1].headcount NO_HEADCOUNT");
    }

    @Test
    void a_part_of_a_group_that_comes_after_it_is_no_fault_and_one_of_itself_is() {
        var groups = List.of(new Group("Productie", 1, 9), new Group("Gent", Group.COMPANY, 20));
        assertThat(GroupRules.faults(20, groups, List.of())).isEmpty();
        assertThat(GroupRules.faults(20, List.of(new Group("Gent", 0, 20)), List.of()))
                .extracting(fault -> fault.place() + " " + fault.kind())
                .containsExactly("groups[0].parent CYCLE");
        assertThat(GroupRules.faults(20, List.of(new Group("Gent", 1, 20)), List.of()))
                .extracting(fault -> fault.place() + " " + fault.kind())
                .containsExactly("groups[0].parent UNKNOWN_PARENT");
    }

    @Test
    void a_margin_differs_by_few_from_one_to_k_less_one_people_from_a_group_a_site_or_another_margin() {
        var groups = List.of(
                new Group("Gent", Group.COMPANY, 50),
                new Group("Kantoor", 0, 20),
                new Group("Lab", 0, 30),
                new Group("Brugge", Group.COMPANY, 90));
        assertThat(OpeningCheck.faults(new GroupTree(140, groups, List.of(margin("Statuut", 41, 99))), K))
                .extracting(GroupFault::detail)
                .containsExactly("category 0 has 41 people, Gent has 50", "category 1 has 99 people, Brugge has 90");
        assertThat(OpeningCheck.faults(new GroupTree(140, groups, List.of(margin("Statuut", 40, 100))), K))
                .isEmpty();
        assertThat(OpeningCheck.faults(new GroupTree(140, groups, List.of(margin("Statuut", 50, 90))), K))
                .isEmpty();
        var two = List.of(margin("Statuut", 70, 70), margin("Duur", 65, 75));
        assertThat(OpeningCheck.faults(new GroupTree(140, groups, two), K))
                .extracting(GroupFault::place)
                .containsExactly("margins[1]", "margins[1]", "margins[1]", "margins[1]");
    }

    @Test
    void only_what_can_not_be_a_warning_stops_an_opening() {
        assertThat(Kind.values()).filteredOn(Kind::isWarning).containsExactly(Kind.MAY_DIFFER_BY_FEW);
    }
}
