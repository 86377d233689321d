package be.werkbaarheidsfonds.scan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetBytesTest {

    private static final Sheet EVERY_ANSWER = new Sheet(3, List.of(Answer.values()));

    @Test
    void a_sheet_is_read_back_as_it_was_written() {
        var items = Answer.values().length;
        assertThat(SheetBytes.read(SheetBytes.write(EVERY_ANSWER), items)).isEqualTo(EVERY_ANSWER);
        var without = new Sheet(Sheet.NO_DEPARTMENT, EVERY_ANSWER.answers());
        assertThat(SheetBytes.read(SheetBytes.write(without), items)).isEqualTo(without);
    }

    @Test
    void every_sheet_of_an_instrument_is_as_long() {
        var empty = new Sheet(Sheet.NO_DEPARTMENT, Collections.nCopies(8, Answer.SKIPPED));
        var full = new Sheet(500, Collections.nCopies(8, Answer.FIFTH));
        assertThat(SheetBytes.write(empty)).hasSameSizeAs(SheetBytes.write(full));
    }

    @Test
    void bytes_of_another_instrument_or_format_are_refused() {
        var bytes = SheetBytes.write(EVERY_ANSWER);
        assertThatThrownBy(() -> SheetBytes.read(bytes, 34)).isInstanceOf(IllegalArgumentException.class);
        var otherFormat = bytes.clone();
        otherFormat[0] = 9;
        assertThatThrownBy(() -> SheetBytes.read(otherFormat, 8)).isInstanceOf(IllegalArgumentException.class);
        var noAnswer = bytes.clone();
        noAnswer[bytes.length - 1] = 42;
        assertThatThrownBy(() -> SheetBytes.read(noAnswer, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
