package be.werkbaarheidsfonds.fund.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easter_falls_where_the_calendar_says(int year, LocalDate sunday) {
        assertThat(BusinessDays.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // over a weekend
        "2026-12-24, 1, 2026-12-28", // over Christmas and a weekend
        "2026-04-03, 1, 2026-04-07", // over Easter Monday
        "2026-05-13, 1, 2026-05-15", // over Ascension Day
        "2026-05-22, 1, 2026-05-26", // over Whit Monday
        "2026-07-20, 1, 2026-07-22", // over the national holiday
        "2026-11-10, 1, 2026-11-12", // over Armistice Day
        "2026-11-23, 0, 2026-11-23",
        "2026-11-23, 10, 2026-12-07",
        "2026-11-23, 30, 2027-01-06"
    })
    void a_term_counts_business_days_only(LocalDate from, int days, LocalDate end) {
        assertThat(BusinessDays.after(from, days)).isEqualTo(end);
    }

    @Test
    void counting_back_gives_the_term_again() {
        var from = LocalDate.of(2026, 1, 5);
        for (var term = 0; term < 300; term++) {
            assertThat(BusinessDays.between(from, BusinessDays.after(from, term)))
                    .isEqualTo(term);
        }
    }

    @Test
    void a_day_that_is_past_counts_negative() {
        assertThat(BusinessDays.between(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 20)))
                .isEqualTo(-1);
    }
}
