package be.werkbaarheidsfonds.convenant.covenant;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.LifecycleDocument;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CovenantLifecycleTest {

    /** Every status × every move; a dot is a refusal. */
    private static final String TRUTH_TABLE = """
            status | amend | sign   | record-result | end
            DRAFT  | DRAFT | SIGNED | .             | .
            SIGNED | .     | .      | SIGNED        | ENDED
            ENDED  | .     | .      | .             | .
            """;

    @Test
    void every_move_in_every_status_does_what_the_table_says() {
        assertThat(asTable()).isEqualToNormalizingWhitespace(TRUTH_TABLE);
    }

    @Test
    void every_refusal_says_what_to_do() {
        for (var status : CovenantStatus.values()) {
            AllowedMoves.examples().values().forEach(move -> {
                if (CovenantLifecycle.next(status, move) instanceof CovenantLifecycle.Step.Refuse refuse) {
                    assertThat(refuse.code()).startsWith("covenant-");
                    assertThat(refuse.detail()).endsWith(".");
                }
            });
        }
    }

    @Test
    void an_example_of_every_kind_of_move_is_asked() {
        assertThat(AllowedMoves.examples().values())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(CovenantMove.class.getPermittedSubclasses());
    }

    @Test
    void the_diagram_shows_this_machine() {
        LifecycleDocument.verify(
                "covenant",
                "Life of a sector covenant",
                Arrays.asList(CovenantStatus.values()),
                AllowedMoves.examples(),
                CovenantLifecycleTest::next);
    }

    private static Optional<CovenantStatus> next(CovenantStatus status, CovenantMove move) {
        return switch (CovenantLifecycle.next(status, move)) {
            case CovenantLifecycle.Step.To to -> Optional.of(to.status());
            case CovenantLifecycle.Step.Refuse _ -> Optional.empty();
        };
    }

    private static String asTable() {
        var moves = AllowedMoves.examples();
        var head = "status | " + String.join(" | ", moves.keySet()) + "\n";
        return head
                + Arrays.stream(CovenantStatus.values())
                        .map(status -> status + " | "
                                + moves.values().stream()
                                        .map(move -> next(status, move)
                                                .map(Enum::name)
                                                .orElse("."))
                                        .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n", "", "\n"));
    }
}
