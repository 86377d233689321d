package be.werkbaarheidsfonds.scan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetBytesTest {

    private static final List<Answer> EVERY_ANSWER = List.of(Answer.values());
    private static final SentSheet SENT = new SentSheet(new Sheet(3, EVERY_ANSWER), List.of(2, SentSheet.OPEN), "fr");

    @Test
    void a_sheet_is_read_back_as_it_was_written() {
        assertThat(SheetBytes.read(SheetBytes.write(SENT), 2, EVERY_ANSWER.size()))
                .isEqualTo(SENT);
        var bare = new SentSheet(new Sheet(Sheet.NO_DEPARTMENT, EVERY_ANSWER), List.of(), "nl");
        assertThat(SheetBytes.read(SheetBytes.write(bare), 0, EVERY_ANSWER.size()))
                .isEqualTo(bare);
    }

    @Test
    void every_sheet_of_a_campaign_is_as_long() {
        var empty = new SentSheet(
                new Sheet(Sheet.NO_DEPARTMENT, Collections.nCopies(8, Answer.SKIPPED)),
                List.of(SentSheet.OPEN, SentSheet.OPEN),
                "nl");
        var full = new SentSheet(new Sheet(500, Collections.nCopies(8, Answer.FIFTH)), List.of(0, 3), "en");
        assertThat(SheetBytes.write(empty)).hasSameSizeAs(SheetBytes.write(full));
    }

    @Test
    void bytes_of_another_campaign_or_format_are_refused() {
        var bytes = SheetBytes.write(SENT);
        assertThatThrownBy(() -> SheetBytes.read(bytes, 2, 34)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SheetBytes.read(bytes, 1, 8)).isInstanceOf(IllegalArgumentException.class);
        var otherFormat = bytes.clone();
        otherFormat[0] = 9;
        assertThatThrownBy(() -> SheetBytes.read(otherFormat, 2, 8)).isInstanceOf(IllegalArgumentException.class);
        var noAnswer = bytes.clone();
        noAnswer[bytes.length - 1] = 42;
        assertThatThrownBy(() -> SheetBytes.read(noAnswer, 2, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
