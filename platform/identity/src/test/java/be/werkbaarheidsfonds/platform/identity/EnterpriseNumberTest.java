package be.werkbaarheidsfonds.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0403019261", "0403.019.261", "BE 0403.019.261", "be0403019261", "403019261", " 0403 019 261 "})
    void every_usual_way_of_writing_a_number_is_read(String typed) {
        assertThat(EnterpriseNumber.parse(typed)).hasValue(new EnterpriseNumber("0403019261"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0403019262", "04030192", "2403019261", "0403019261x", "9403019261", "٠٤٠٣٠١٩٢٦١"})
    void what_is_not_a_number_with_a_right_check_digit_is_not_read(String typed) {
        assertThat(EnterpriseNumber.parse(typed)).isEmpty();
    }

    @Test
    void every_single_wrong_digit_is_caught() {
        var right = "0403019261";
        IntStream.range(0, right.length())
                .forEach(position -> IntStream.range(0, 10)
                        .filter(digit -> digit != right.charAt(position) - '0')
                        .forEach(digit -> assertThat(EnterpriseNumber.parse(
                                        right.substring(0, position) + digit + right.substring(position + 1)))
                                .isEmpty()));
    }

    @Test
    void it_is_displayed_as_in_letters() {
        assertThat(new EnterpriseNumber("0403019261").display()).isEqualTo("0403.019.261");
    }

    @Test
    void constructing_a_wrong_one_is_a_fault() {
        assertThatThrownBy(() -> new EnterpriseNumber("0403019262")).isInstanceOf(IllegalArgumentException.class);
    }
}
