package be.werkbaarheidsfonds.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * What a service test runs on: one real PostgreSQL per test JVM with the service's database and its
 * two roles, and the key that signs {@link Tokens}. Put {@code @QuarkusTestResource(RealParts.class)}
 * on one test of a module and every {@code @QuarkusTest} of that module has it.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE_NAME = "werkbaarheidsfonds.database.name";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "werkbaarheidsfonds.database.host", TestDatabaseServer.withDatabase(databaseOfTheService()),
                "quarkus.oidc.public-key", Tokens.publicKey());
    }

    private static String databaseOfTheService() {
        var properties = new Properties();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(DATABASE_NAME);
    }

    @Override
    public void stop() {
        // The server stays for the next test class of this JVM; it ends with the JVM.
    }
}
