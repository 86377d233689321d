package be.werkbaarheidsfonds.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/**
 * One real PostgreSQL per test JVM. Quarkus loads test resources in class loaders of its own, so the
 * server is remembered in a system property rather than in a static field.
 */
public final class TestDatabaseServer {

    private static final String ADDRESS = "werkbaarheidsfonds.test.postgres";

    private TestDatabaseServer() {}

    /** Starts the server if needed, creates the database and its two roles if needed; host and port. */
    public static synchronized String withDatabase(String database) {
        var address = System.getProperty(ADDRESS);
        if (address == null) {
            address = "localhost:" + start();
            System.setProperty(ADDRESS, address);
        }
        create(database, address);
        return address;
    }

    @SuppressWarnings("resource") // lives as long as the JVM; its own shutdown hook ends it
    private static int start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("fsync", "off")
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(String database, String address) {
        var url = "jdbc:postgresql://" + address + "/postgres?user=postgres&password=postgres";
        try (var connection = java.sql.DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            if (statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")
                    .next()) {
                return;
            }
            statement.execute("CREATE ROLE " + database + "_owner LOGIN PASSWORD 'local'");
            statement.execute("CREATE ROLE " + database + "_app LOGIN PASSWORD 'local'");
            statement.execute("CREATE DATABASE " + database + " OWNER " + database + "_owner");
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create database " + database, e);
        }
    }
}
