package be.werkbaarheidsfonds.platform.embedded;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Keycloak server with one realm, in a JVM of its own; users' sessions and changes stay in its folder. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final ChildProcess process;
    private final int port;

    private KeycloakServer(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @param home the prepared installation, which any number of servers may share
     * @param folder of its data; a new one starts as a copy of the installation's imported realm
     * @param logs folder of its log, {@code keycloak.log}
     */
    public static KeycloakServer start(KeycloakHome home, Path folder, Path logs, int port, int managementPort) {
        if (!Files.exists(folder)) {
            Folders.copy(home.importedData(), folder);
        }
        // A limit while the cache is recorded would leave no room for the archive.
        var jvm = List.of("-XX:AOTCache=" + home.aotCache(), "-XX:MaxMetaspaceSize=192m");
        return launch(home, jvm, folder, logs, port, managementPort, List.of());
    }

    static KeycloakServer launch(
            KeycloakHome home,
            List<String> jvm,
            Path data,
            Path logs,
            int port,
            int managementPort,
            List<String> options) {
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=http://localhost:" + port,
                "--db-url=jdbc:h2:file:" + data.resolve("keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=0",
                // Its readiness is asked every 100 ms; each "not yet" would be a line.
                "--log-level=info,io.smallrye.health:error"));
        arguments.addAll(options);
        var process = ChildProcess.start("keycloak", logs, Map.of(), home.command(jvm, arguments));
        try {
            process.awaitReady(
                    Readiness.answers(URI.create("http://localhost:" + managementPort + "/health/ready")),
                    START_PATIENCE);
        } catch (RuntimeException e) {
            process.stop(STOP_PATIENCE);
            throw e;
        }
        return new KeycloakServer(process, port);
    }

    /** The issuer of the tokens of this realm, and the address services find its keys at. */
    public String issuer(String realm) {
        return "http://localhost:" + port + "/realms/" + realm;
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(STOP_PATIENCE);
    }
}
