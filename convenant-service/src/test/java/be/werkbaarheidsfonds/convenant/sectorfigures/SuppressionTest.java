package be.werkbaarheidsfonds.convenant.sectorfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void a_part_of_three_companies_is_shown() {
        assertThat(Suppression.shown(List.of(cell("a", "b", "c"), cell("d", "e", "f"))))
                .containsExactly(true, true);
    }

    @Test
    void a_part_of_two_companies_takes_the_smallest_other_along() {
        assertThat(Suppression.shown(List.of(cell("a", "b"), cell("c", "d", "e"), cell("f", "g", "h", "i"))))
                .containsExactly(false, false, true);
    }

    @Test
    void hidden_parts_that_are_three_companies_together_need_no_other() {
        assertThat(Suppression.shown(List.of(cell("a", "b"), cell("c"), cell("d", "e", "f"))))
                .containsExactly(false, false, true);
    }

    @Test
    void the_same_company_in_two_small_parts_counts_once() {
        assertThat(Suppression.shown(List.of(cell("a", "b"), cell("a"), cell("d", "e", "f"))))
                .containsExactly(false, false, false);
    }

    @Test
    void an_empty_part_hides_nothing() {
        assertThat(Suppression.shown(List.of(Cell.EMPTY, cell("a", "b", "c")))).containsExactly(true, true);
    }

    @Test
    void what_is_hidden_is_never_of_one_or_two_companies_unless_nothing_is_shown() {
        var random = new Random(20260101);
        for (var round = 0; round < 5_000; round++) {
            var parts = Stream.generate(() -> randomCell(random))
                    .limit(1 + random.nextInt(6))
                    .toList();
            var shown = Suppression.shown(parts);
            var hidden = Cell.sum(IntStream.range(0, parts.size())
                    .filter(i -> !shown.get(i))
                    .mapToObj(parts::get)
                    .toList());
            var anyShown = IntStream.range(0, parts.size())
                    .anyMatch(i -> shown.get(i) && !parts.get(i).companies().isEmpty());
            assertThat(hidden.companies().isEmpty() || !Suppression.isSmall(hidden) || !anyShown)
                    .as("%s shown %s", parts, shown)
                    .isTrue();
            assertThat(IntStream.range(0, parts.size()).filter(shown::get).mapToObj(parts::get))
                    .allMatch(part -> part.companies().isEmpty() || !Suppression.isSmall(part));
        }
    }

    private static Cell randomCell(Random random) {
        var companies = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> "company-" + random.nextInt(9))
                .collect(Collectors.toSet());
        return new Cell(companies, companies.size(), BigDecimal.valueOf(random.nextInt(90)));
    }

    private static Cell cell(String... companies) {
        return new Cell(Set.of(companies), companies.length, BigDecimal.TEN);
    }
}
