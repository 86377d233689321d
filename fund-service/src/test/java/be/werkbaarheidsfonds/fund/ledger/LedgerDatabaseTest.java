package be.werkbaarheidsfonds.fund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.fund.Fund;
import be.werkbaarheidsfonds.fund.money.Money;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second wall: what the database refuses whatever the code does. */
@QuarkusTest
class LedgerDatabaseTest {

    @Inject
    DataSource database;

    @Inject
    Ledger ledger;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_entry SET amount = 1",
                "DELETE FROM ledger_entry",
                "TRUNCATE ledger_entry",
                "UPDATE decision_letter SET sha256 = ''",
                "DELETE FROM decision_letter",
                "DELETE FROM envelope",
                "UPDATE audit_entry SET action = ''",
                "DELETE FROM audit_entry",
                "ALTER TABLE ledger_entry DISABLE TRIGGER ALL"
            })
    void the_service_may_not_rewrite_what_was_booked_decided_or_done(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
    }

    @Test
    void a_booking_with_one_side_is_refused() {
        var call = Fund.openCall(100);
        assertThatThrownBy(() -> execute(entry(call, UUID.randomUUID(), "FREE", "5.00")))
                .hasMessageContaining("do not add up to zero");
        assertThat(ledger.balance(call).free().cents()).isEqualTo(10_000);
    }

    @Test
    void an_account_that_would_go_below_zero_is_refused() {
        var call = Fund.openCall(100);
        var booking = UUID.randomUUID();
        assertThatThrownBy(() -> execute(
                        entry(call, booking, "FREE", "-100.01") + ";" + entry(call, booking, "RESERVED", "100.01")))
                .hasMessageContaining("would be overdrawn");
        assertThat(ledger.balance(call).free().cents()).isEqualTo(10_000);
    }

    @Test
    void booking_needs_the_transaction_of_what_causes_it() {
        var call = Fund.openCall(100);
        var booking = new Booking.Reserve(UUID.randomUUID(), Money.euros(1));
        assertThatThrownBy(() -> ledger.book(call, booking, "nobody")).isInstanceOf(TransactionalException.class);
        QuarkusTransaction.requiringNew().run(() -> ledger.book(call, booking, "somebody"));
        assertThat(ledger.balance(call).reserved().cents()).isEqualTo(100);
    }

    private static String entry(UUID call, UUID booking, String account, String amount) {
        return "INSERT INTO ledger_entry (booking_id, kind, call_id, account, amount, booked_at, booked_by)"
                + " VALUES ('%s', 'RESERVE', '%s', '%s', %s, now(), 'test')".formatted(booking, call, account, amount);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
