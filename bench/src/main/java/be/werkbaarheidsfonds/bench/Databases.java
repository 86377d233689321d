package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Suite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections to the suite's PostgreSQL as the services themselves have them. */
final class Databases {

    private Databases() {}

    /** A connection as the role this service runs as, {@code fund} for instance. */
    static Connection of(Suite suite, String service) throws SQLException {
        var port = suite.config().ports().postgres();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + service, service + "_app", "local");
    }
}
