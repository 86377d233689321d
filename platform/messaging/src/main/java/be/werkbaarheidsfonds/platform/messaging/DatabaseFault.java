package be.werkbaarheidsfonds.platform.messaging;

import java.sql.SQLException;

/** The database failed; rolls the transaction back. */
final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFault(SQLException cause) {
        super(cause);
    }
}
