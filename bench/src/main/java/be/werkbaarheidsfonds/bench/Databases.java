package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Suite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections to the suite's PostgreSQL, past the services. */
final class Databases {

    private Databases() {}

    /** As a superuser: the passwords of the services' roles are made at a suite's first start and theirs alone. */
    static Connection of(Suite suite, String service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + suite.postgres().address() + "/" + service, "postgres", "postgres");
    }
}
