package be.werkbaarheidsfonds.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the relay's unpooled connection, as the role the service runs as. */
@ApplicationScoped
class OutboxDatabase {

    private final String url;
    private final String user;
    private final String password;

    OutboxDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    OutboxConnection open() throws SQLException {
        return OutboxConnection.open(url, user, password);
    }
}
