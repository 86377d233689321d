package be.werkbaarheidsfonds.systemtests.harness;

import be.werkbaarheidsfonds.local.suite.Service;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is in a service's database, for what no page or API may show. */
public final class Rows {

    private final RunningSuite suite;
    private final Service service;

    Rows(RunningSuite suite, Service service) {
        this.suite = suite;
        this.service = service;
    }

    /** The only value of the only row, as text; null where there is no row or no value. */
    public @Nullable String value(String query, Object... parameters) {
        try (var connection = suite.database(service);
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** What {@code SELECT count(*) FROM} this gives. */
    public long count(String from, Object... parameters) {
        var counted = value("SELECT count(*) FROM " + from, parameters);
        return counted == null ? 0 : Long.parseLong(counted);
    }

    /** Changes the database as nobody but its owner could. */
    public void execute(String statement) {
        try (var connection = suite.database(service);
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
