package be.werkbaarheidsfonds.fund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.fund.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final UUID APPLICATION = new UUID(0, 1);

    private static List<Booking> oneOfEach(Money amount) {
        return List.of(
                new Booking.Allot(amount),
                new Booking.Reserve(APPLICATION, amount),
                new Booking.Commit(APPLICATION, amount),
                new Booking.Pay(APPLICATION, amount),
                new Booking.Release(APPLICATION, amount));
    }

    @Test
    void every_kind_of_booking_has_two_sides_that_add_up_to_zero() {
        var bookings = oneOfEach(Money.euros(7));
        assertThat(bookings).hasSize(BookingKind.values().length);
        assertThat(bookings).extracting(Booking::kind).doesNotHaveDuplicates();
        for (var booking : bookings) {
            var amounts =
                    booking.postings().stream().map(Booking.Posting::amount).toList();
            assertThat(amounts).hasSize(2);
            assertThat(Money.sum(amounts)).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void an_application_moves_its_money_from_free_to_paid() {
        var balance = balanceAfter(
                new Booking.Allot(Money.euros(100)),
                new Booking.Reserve(APPLICATION, Money.euros(30)),
                new Booking.Commit(APPLICATION, Money.euros(20)),
                new Booking.Release(APPLICATION, Money.euros(10)),
                new Booking.Pay(APPLICATION, Money.euros(5)));
        assertThat(balance)
                .isEqualTo(new EnvelopeBalance(
                        Money.euros(100), Money.euros(80), Money.ZERO, Money.euros(15), Money.euros(5)));
    }

    @Test
    void whatever_is_booked_the_accounts_add_up_to_what_was_allotted() {
        var random = new Random(11);
        for (var round = 0; round < 500; round++) {
            var bookings = new ArrayList<Booking>(List.of(new Booking.Allot(Money.euros(50))));
            for (var step = 0; step < 40; step++) {
                var kinds = oneOfEach(Money.ofCents(random.nextLong(1, 3_000)));
                var candidate = kinds.get(random.nextInt(1, kinds.size()));
                if (balanceAfter(bookings.toArray(Booking[]::new)).covers(candidate)) {
                    bookings.add(candidate);
                }
            }
            var b = balanceAfter(bookings.toArray(Booking[]::new));
            assertThat(Money.sum(List.of(b.free(), b.reserved(), b.committed(), b.paid())))
                    .isEqualTo(b.allotted());
            assertThat(List.of(b.free(), b.reserved(), b.committed(), b.paid())).noneMatch(Money::isNegative);
        }
    }

    @Test
    void no_account_gives_a_cent_more_than_it_holds() {
        var balance = new EnvelopeBalance(
                Money.euros(100), Money.euros(10), Money.euros(20), Money.euros(30), Money.euros(40));
        var cent = Money.ofCents(1);
        assertThat(balance.covers(new Booking.Reserve(APPLICATION, balance.free())))
                .isTrue();
        assertThat(balance.covers(
                        new Booking.Reserve(APPLICATION, balance.free().plus(cent))))
                .isFalse();
        assertThat(balance.covers(new Booking.Release(APPLICATION, balance.reserved())))
                .isTrue();
        assertThat(balance.covers(
                        new Booking.Release(APPLICATION, balance.reserved().plus(cent))))
                .isFalse();
        assertThat(balance.covers(new Booking.Commit(APPLICATION, balance.reserved())))
                .isTrue();
        assertThat(balance.covers(
                        new Booking.Commit(APPLICATION, balance.reserved().plus(cent))))
                .isFalse();
        assertThat(balance.covers(new Booking.Pay(APPLICATION, balance.committed())))
                .isTrue();
        assertThat(balance.covers(
                        new Booking.Pay(APPLICATION, balance.committed().plus(cent))))
                .isFalse();
    }

    @Test
    void nothing_and_less_than_nothing_can_not_be_booked() {
        for (var amount : List.of(Money.ZERO, Money.ofCents(-1))) {
            assertThatThrownBy(() -> new Booking.Allot(amount)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Booking.Reserve(APPLICATION, amount))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Booking.Release(APPLICATION, amount))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Booking.Commit(APPLICATION, amount))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Booking.Pay(APPLICATION, amount)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static EnvelopeBalance balanceAfter(Booking... bookings) {
        return EnvelopeBalance.ofPostings(List.of(bookings).stream()
                .flatMap(booking -> booking.postings().stream())
                .toList());
    }
}
