package be.werkbaarheidsfonds.scan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.scan.instrument.Instruments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers as they are stored: the edges of what may be. */
class AnswersTest {

    private static final List<Answer> EVERY_ANSWER = List.of(Answer.values());

    @Test
    void an_answer_is_found_by_what_it_is_stored_as_and_nothing_else_is() {
        assertThat(EVERY_ANSWER)
                .allSatisfy(
                        answer -> assertThat(Answer.ofStored(answer.stored())).contains(answer));
        assertThat(Answer.ofStored(-1)).isEmpty();
        assertThat(Answer.ofStored(EVERY_ANSWER.size())).isEmpty();
    }

    @Test
    void only_one_to_five_are_values() {
        assertThat(EVERY_ANSWER.stream()
                        .filter(Answer::isGiven)
                        .map(answer -> answer.value().orElseThrow()))
                .containsExactly(1, 2, 3, 4, 5);
        for (var missing : new int[] {-1, 0, 6, 7, 8}) {
            assertThatThrownBy(() -> Answer.ofValue(missing)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void packed_answers_are_the_answers_and_are_packed_once() {
        var sheet = new Sheet(0, EVERY_ANSWER);
        assertThat(sheet.answers()).isEqualTo(EVERY_ANSWER).hasSameHashCodeAs(EVERY_ANSWER);
        assertThat(new Sheet(1, sheet.answers()).answers()).isSameAs(sheet.answers());
        assertThatThrownBy(() -> sheet.answers().get(EVERY_ANSWER.size()))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> sheet.answers().set(0, Answer.FIFTH))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_sheet_can_name_as_many_departments_as_its_bytes_have_room_for() {
        var last = new SentSheet(new Sheet(Short.MAX_VALUE, EVERY_ANSWER), List.of(), "nl");
        assertThat(SheetBytes.read(SheetBytes.write(last), 0, EVERY_ANSWER.size()))
                .isEqualTo(last);
        var tooMany = new SentSheet(new Sheet(Short.MAX_VALUE + 1, EVERY_ANSWER), List.of(), "nl");
        assertThatThrownBy(() -> SheetBytes.write(tooMany)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_that_are_no_answers_are_no_sheet() {
        var bytes = SheetBytes.write(new SentSheet(new Sheet(0, EVERY_ANSWER), List.of(), "nl"));
        for (var wrong : new byte[] {-1, 8}) {
            var other = Arrays.copyOf(bytes, bytes.length);
            other[bytes.length - 1] = wrong;
            assertThatThrownBy(() -> SheetBytes.read(other, 0, EVERY_ANSWER.size()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_sheet_does_not_change_with_the_list_it_was_made_of() {
        var list = new ArrayList<>(EVERY_ANSWER);
        var sheet = new Sheet(0, list);
        list.set(0, Answer.FIFTH);
        assertThat(sheet.answers()).isEqualTo(EVERY_ANSWER);
    }

    @Test
    void the_answers_to_a_scale_are_those_to_its_items() {
        var instrument = new Instruments().basePackage();
        var scale = instrument.scales().get(1);
        var first = instrument.scales().getFirst().items().size();
        var answers = new ArrayList<>(Collections.nCopies(instrument.items().size(), Answer.FIRST));
        Collections.fill(answers.subList(first, first + scale.items().size()), Answer.FOURTH);
        var sheet = new Sheet(0, answers);
        assertThat(sheet.of(instrument, scale))
                .isEqualTo(Collections.nCopies(scale.items().size(), Answer.FOURTH))
                .isEqualTo(sheet.from(first, scale));
    }
}
