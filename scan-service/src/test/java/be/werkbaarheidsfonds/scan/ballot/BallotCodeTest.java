package be.werkbaarheidsfonds.scan.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"K7QM-2XWD-9HTA", "k7qm2xwd9hta", " k7qm 2xwd 9hta ", "K7QM--2XWD-9HTA"})
    void what_people_type_is_read(String typed) {
        assertThat(BallotCode.parse(typed)).contains(new BallotCode("K7QM2XWD9HTA"));
    }

    @Test
    void characters_that_look_alike_are_one() {
        assertThat(BallotCode.parse("oOiI-lL00-1111")).contains(new BallotCode("001111001111"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QM-2XWD", "K7QM-2XWD-9HTAA", "K7QM-2XWD-9HT!", "UUUU-UUUU-UUUU"})
    void anything_else_is_not_a_code(String typed) {
        assertThat(BallotCode.parse(typed)).isEmpty();
    }

    @Test
    void codes_are_random_and_read_back_as_they_are_printed() {
        var random = new SecureRandom();
        var codes = new HashSet<BallotCode>();
        for (var i = 0; i < 10_000; i++) {
            var code = BallotCode.random(random);
            assertThat(BallotCode.parse(code.display())).contains(code);
            codes.add(code);
        }
        assertThat(codes).hasSize(10_000);
    }

    @Test
    void a_code_does_not_print_itself() {
        assertThat(new BallotCode("K7QM2XWD9HTA").toString()).doesNotContain("K7QM");
        assertThatThrownBy(() -> new BallotCode("k7qm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("k7qm");
    }
}
