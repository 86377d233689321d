package be.werkbaarheidsfonds.fund.ledger;

import be.werkbaarheidsfonds.fund.money.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the money of an envelope is; always the sum of its postings, stored nowhere. */
public record EnvelopeBalance(Money allotted, Money free, Money reserved, Money committed, Money paid) {

    public static EnvelopeBalance of(Map<LedgerAccount, Money> sums) {
        return new EnvelopeBalance(
                sums.getOrDefault(LedgerAccount.BUDGET, Money.ZERO).negated(),
                sums.getOrDefault(LedgerAccount.FREE, Money.ZERO),
                sums.getOrDefault(LedgerAccount.RESERVED, Money.ZERO),
                sums.getOrDefault(LedgerAccount.COMMITTED, Money.ZERO),
                sums.getOrDefault(LedgerAccount.PAID, Money.ZERO));
    }

    static EnvelopeBalance ofPostings(List<Booking.Posting> postings) {
        var sums = new EnumMap<LedgerAccount, Money>(LedgerAccount.class);
        postings.forEach(posting -> sums.merge(posting.account(), posting.amount(), Money::plus));
        return of(sums);
    }

    /** Whether the account a booking takes from holds enough. */
    public boolean covers(Booking booking) {
        return switch (booking) {
            case Booking.Allot b -> true;
            case Booking.Reserve b -> !b.amount().exceeds(free);
            case Booking.Release b -> !b.amount().exceeds(reserved);
            case Booking.Commit b -> !b.amount().exceeds(reserved);
            case Booking.Pay b -> !b.amount().exceeds(committed);
        };
    }
}
