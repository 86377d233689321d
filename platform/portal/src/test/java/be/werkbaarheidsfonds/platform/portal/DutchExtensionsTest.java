package be.werkbaarheidsfonds.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DutchExtensionsTest {

    @Test
    void amounts_are_written_as_in_belgium_and_do_not_break() {
        assertThat(DutchExtensions.euro(new BigDecimal("1234.50"))).isEqualTo("€\u00a01.234,50");
        assertThat(DutchExtensions.euro(new BigDecimal("10000.00"))).isEqualTo("€\u00a010.000");
        assertThat(DutchExtensions.euro(7500)).isEqualTo("€\u00a07.500");
        assertThat(DutchExtensions.euro(new BigDecimal("0.05"))).isEqualTo("€\u00a00,05");
        assertThat(DutchExtensions.euro(null)).isEqualTo("–");
    }

    @Test
    void numbers_have_at_most_two_decimals() {
        assertThat(DutchExtensions.number(new BigDecimal("1234.567"))).isEqualTo("1.234,57");
        assertThat(DutchExtensions.number(64)).isEqualTo("64");
    }

    @Test
    void moments_are_those_of_brussels() {
        assertThat(DutchExtensions.moment(Instant.parse("2027-03-14T22:30:00Z")))
                .isEqualTo("14 maart 2027 om 23.30 uur");
        assertThat(DutchExtensions.date(Instant.parse("2027-03-14T23:30:00Z"))).isEqualTo("15 maart 2027");
        assertThat(DutchExtensions.date(OffsetDateTime.parse("2027-07-01T00:30:00+02:00")))
                .isEqualTo("1 juli 2027");
        assertThat(DutchExtensions.date(LocalDate.of(2027, 1, 11))).isEqualTo("11 januari 2027");
        assertThat(DutchExtensions.date(null)).isEqualTo("–");
    }

    @Test
    void a_term_is_told_in_days() {
        var today = LocalDate.of(2027, 3, 14);
        assertThat(DutchExtensions.until(today.plusDays(3), today)).isEqualTo("nog 3 dagen");
        assertThat(DutchExtensions.until(today.plusDays(1), today)).isEqualTo("nog 1 dag");
        assertThat(DutchExtensions.until(today, today)).isEqualTo("vandaag");
        assertThat(DutchExtensions.until(today.minusDays(2), today)).isEqualTo("2 dagen geleden");
    }
}
