package be.werkbaarheidsfonds.fund.ledger;

import static be.werkbaarheidsfonds.fund.ledger.LedgerAccount.BUDGET;
import static be.werkbaarheidsfonds.fund.ledger.LedgerAccount.COMMITTED;
import static be.werkbaarheidsfonds.fund.ledger.LedgerAccount.FREE;
import static be.werkbaarheidsfonds.fund.ledger.LedgerAccount.PAID;
import static be.werkbaarheidsfonds.fund.ledger.LedgerAccount.RESERVED;

import be.werkbaarheidsfonds.fund.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the money of an envelope; each moves an amount between two accounts. */
public sealed interface Booking {

    Money amount();

    /** The application it is about, null for the envelope as a whole. */
    @Nullable
    UUID application();

    /** The envelope gets its budget. */
    record Allot(Money amount) implements Booking {
        public Allot {
            requirePositive(amount);
        }

        @Override
        public @Nullable UUID application() {
            return null;
        }
    }

    /** An application was submitted: its grant can't be promised to another. */
    record Reserve(UUID application, Money amount) implements Booking {
        public Reserve {
            requirePositive(amount);
        }
    }

    /** An application was rejected or withdrawn, or got less than it asked. */
    record Release(UUID application, Money amount) implements Booking {
        public Release {
            requirePositive(amount);
        }
    }

    /** An application was approved: the fund owes this. */
    record Commit(UUID application, Money amount) implements Booking {
        public Commit {
            requirePositive(amount);
        }
    }

    /** Money left the fund. */
    record Pay(UUID application, Money amount) implements Booking {
        public Pay {
            requirePositive(amount);
        }
    }

    /** One side of a booking. */
    record Posting(LedgerAccount account, Money amount) {}

    /** Both sides; they add up to zero. */
    default List<Posting> postings() {
        return switch (this) {
            case Allot b -> move(BUDGET, FREE, b.amount());
            case Reserve b -> move(FREE, RESERVED, b.amount());
            case Release b -> move(RESERVED, FREE, b.amount());
            case Commit b -> move(RESERVED, COMMITTED, b.amount());
            case Pay b -> move(COMMITTED, PAID, b.amount());
        };
    }

    /** Stable name, stored with every posting. */
    default BookingKind kind() {
        return switch (this) {
            case Allot b -> BookingKind.ALLOT;
            case Reserve b -> BookingKind.RESERVE;
            case Release b -> BookingKind.RELEASE;
            case Commit b -> BookingKind.COMMIT;
            case Pay b -> BookingKind.PAY;
        };
    }

    private static List<Posting> move(LedgerAccount from, LedgerAccount to, Money amount) {
        return List.of(new Posting(from, amount.negated()), new Posting(to, amount));
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A booking moves a positive amount");
        }
    }
}
