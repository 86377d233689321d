package be.werkbaarheidsfonds.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path folder;

    @Test
    void data_and_databases_survive_a_restart_and_a_role_needs_its_password() throws SQLException {
        var port = FreePorts.one();
        try (var server = PostgresServer.start(folder, folder, port)) {
            server.createDatabase("fund", "owner-secret", "app-secret");
            execute(server, "fund_owner", "owner-secret", "CREATE TABLE kept (id int)");
            assertThat(server.process()).isPresent();
        }
        try (var server = PostgresServer.start(folder, folder, port)) {
            server.createDatabase("fund", "owner-secret", "app-secret");
            execute(server, "fund_owner", "owner-secret", "INSERT INTO kept VALUES (1)");
            assertThatThrownBy(() -> connect(server, "fund_app", "wrong")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_role_of_one_service_cannot_enter_the_database_of_another() throws SQLException {
        try (var server = PostgresServer.start(folder, folder, FreePorts.one())) {
            server.createDatabase("fund", "a", "b");
            server.createDatabase("scan", "c", "d");
            connect(server, "fund_app", "b").close();
            assertThatThrownBy(() -> connect(server, "scan_app", "d"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static void execute(PostgresServer server, String user, String password, String sql) throws SQLException {
        try (var connection = connect(server, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(PostgresServer server, String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + server.address() + "/fund", user, password);
    }
}
