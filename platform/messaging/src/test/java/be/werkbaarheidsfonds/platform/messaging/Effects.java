package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.messaging.TestEvent.Said;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** What the tests' consumer does, and how it is made to fail. */
@ApplicationScoped
class Effects {

    static final String REFUSED_WORD = "nonsense";

    private final DataSource database;
    private final AtomicInteger databaseFaults = new AtomicInteger();
    private final AtomicInteger unknownFaults = new AtomicInteger();
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile boolean refusing = true;

    Effects(DataSource database) {
        this.database = database;
    }

    void apply(ReceivedEvent<TestEvent> event) {
        attempts.incrementAndGet();
        switch (event.data()) {
            case Said said -> {
                insert(event, said);
                failIfTold();
                if (refusing && said.word().equals(REFUSED_WORD)) {
                    throw Refused.conflict("nonsense", "Dat betekent niets.");
                }
            }
        }
    }

    void failWithDatabaseFault(int times) {
        databaseFaults.set(times);
    }

    void failWithUnknownFault(int times) {
        unknownFaults.set(times);
    }

    void refuse(boolean yes) {
        refusing = yes;
    }

    int attempts() {
        return attempts.get();
    }

    private void failIfTold() {
        if (databaseFaults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new DatabaseFault(new SQLException("terminating connection", "57P01"));
        }
        if (unknownFaults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("a mistake in the code");
        }
    }

    private void insert(ReceivedEvent<TestEvent> event, Said said) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("INSERT INTO effect (subject, version, word) VALUES (?, ?, ?)")) {
            insert.setString(1, event.subject());
            insert.setLong(2, event.version());
            insert.setString(3, said.word());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** The words applied to this subject, in the order they were. */
    List<String> of(String subject) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT word FROM effect WHERE subject = ? ORDER BY position")) {
            select.setString(1, subject);
            var words = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
            return words;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
