package be.werkbaarheidsfonds.fund.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56        | 123456
            1234,56         | 123456
            1234,5          | 123450
            1234.56         | 123456
            1.234           | 123400
            € 1 234         | 123400
            12              | 1200
            0               | 0
            0,01            | 1
            999.999.999.999,99 | 99999999999999
            """)
    void amounts_are_read_as_people_type_them(String typed, long cents) {
        assertThat(Money.parse(typed)).contains(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "twaalf",
                "1,234,56",
                "1.23.456",
                "12.3",
                "12.345,678",
                "1e5",
                "1000000000000",
                "1234.567",
                "½",
                "٣"
            })
    void what_is_no_amount_is_not_read(String typed) {
        assertThat(Money.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 60, 1",
        "2, 60, 1",
        "3, 60, 2",
        "5, 50, 3",
        "4, 50, 2",
        "833, 60, 500",
        "1666666, 60, 1000000",
        "0, 60, 0"
    })
    void a_share_is_rounded_half_up_to_the_cent(long cents, int share, long expected) {
        assertThat(Money.ofCents(cents).percent(share)).isEqualTo(Money.ofCents(expected));
    }

    @Test
    void a_split_always_adds_up_exactly_and_is_never_a_cent_off() {
        var random = new Random(20261123);
        for (var round = 0; round < 5_000; round++) {
            var weights = IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(i -> Money.ofCents(random.nextLong(1, 100_000_000)))
                    .toList();
            var amount = Money.ofCents(random.nextLong(0, 1_000_000));
            var parts = amount.allocate(weights);
            assertThat(Money.sum(parts)).isEqualTo(amount);
            var total = Money.sum(weights).cents();
            for (var i = 0; i < parts.size(); i++) {
                var exact = (double) amount.cents() * weights.get(i).cents() / total;
                assertThat(parts.get(i).cents()).isBetween((long) Math.floor(exact), (long) Math.ceil(exact));
            }
        }
    }

    @Test
    void the_odd_cent_goes_to_the_earlier_of_equal_parts() {
        var equal = List.of(Money.euros(1), Money.euros(1), Money.euros(1));
        assertThat(Money.ofCents(100).allocate(equal))
                .containsExactly(Money.ofCents(34), Money.ofCents(33), Money.ofCents(33));
    }

    @Test
    void only_a_non_negative_amount_is_split_over_weights_above_zero() {
        assertThatThrownBy(() -> Money.euros(1).allocate(List.of(Money.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.euros(1).negated().allocate(List.of(Money.euros(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.euros(1).allocate(List.of(Money.euros(2), Money.euros(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_amount_that_does_not_fit_is_a_fault_not_a_wrong_number() {
        var largest = Money.ofCents(99_999_999_999_999L);
        assertThatThrownBy(() -> largest.plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> largest.negated().minus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.euros(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_database_keeps_every_cent() {
        var converter = new MoneyConverter();
        for (var cents : new long[] {0, 1, -1, 99, 100, 123_456, 99_999_999_999_999L, -99_999_999_999_999L}) {
            var money = Money.ofCents(cents);
            assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(money)))
                    .isEqualTo(money);
        }
        assertThat(converter.convertToEntityAttribute(new BigDecimal("12.3"))).isEqualTo(Money.ofCents(1230));
        assertThatThrownBy(() -> converter.convertToEntityAttribute(new BigDecimal("0.001")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_amount_is_shown_in_dutch() {
        assertThat(Money.ofCents(123_456_789).display()).isEqualTo("€\u00a01.234.567,89");
        assertThat(Money.ofCents(-1_005).display()).isEqualTo("€\u00a0-10,05");
        assertThat(Money.euros(100).typed()).isEqualTo("100,00");
    }

    @Test
    void what_is_shown_is_read_back() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var money = Money.ofCents(random.nextLong(0, 99_999_999_999_999L));
            assertThat(Money.parse(money.display())).contains(money);
        }
    }
}
