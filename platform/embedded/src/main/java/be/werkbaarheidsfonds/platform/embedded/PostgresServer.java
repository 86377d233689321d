package be.werkbaarheidsfonds.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A PostgreSQL server whose data stays in its folder. Every service gets a database of its own with
 * two roles: the owner migrates it, the other is the one the service runs as.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final Path data;

    private PostgresServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * Creates the folder when it is new, starts the server and returns when it answers. One that an
     * earlier run left running on this folder is ended first.
     *
     * @param logs folder of its log, {@code postgresql.log}
     */
    public static PostgresServer start(Path folder, Path logs, int port) {
        var data = folder.resolve("data");
        try {
            Files.createDirectories(logs);
            endLeftover(folder, logs);
            var log = ProcessBuilder.Redirect.appendTo(
                    logs.resolve("postgresql.log").toFile());
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(START_PATIENCE)
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setServerConfig("max_connections", "150")
                    .setServerConfig("shared_buffers", "48MB")
                    .start();
            requirePasswords(server, data);
            return new PostgresServer(server, data);
        } catch (SQLException | IOException | IllegalStateException e) {
            throw new ServerFailed("PostgreSQL could not be started; see " + logs.resolve("postgresql.log"), e);
        }
    }

    /** Ends a server that an earlier run left running on this folder. */
    public static void endLeftover(Path folder, Path logs) {
        Postmaster.of(folder.resolve("data")).ifPresent(left -> left.end(logs));
    }

    /** Otherwise any service could log in as any other. */
    private static void requirePasswords(EmbeddedPostgres server, Path data) throws IOException, SQLException {
        Files.writeString(data.resolve("pg_hba.conf"), """
                local all postgres              trust
                host  all postgres 127.0.0.1/32 trust
                host  all postgres ::1/128      trust
                host  all all      127.0.0.1/32 scram-sha-256
                host  all all      ::1/128      scram-sha-256
                """);
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** The database {@code name} and its roles {@code name_owner} and {@code name_app}, unless they exist. */
    public void createDatabase(String name, String ownerPassword, String appPassword) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")
                    .next()) {
                return;
            }
            statement.execute("CREATE ROLE " + name + "_owner LOGIN PASSWORD '" + ownerPassword + "'");
            statement.execute("CREATE ROLE " + name + "_app LOGIN PASSWORD '" + appPassword + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name + "_owner");
            statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + name + "_app");
        } catch (SQLException e) {
            throw new ServerFailed("Database " + name + " could not be created", e);
        }
    }

    /** Host and port, as in a JDBC address. */
    public String address() {
        return "localhost:" + server.getPort();
    }

    public int port() {
        return server.getPort();
    }

    /** The server's own process; its children are its connections and helpers. */
    public Optional<ProcessHandle> process() {
        return Postmaster.of(data).map(Postmaster::process);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
