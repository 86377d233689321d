package be.werkbaarheidsfonds.local.suite;

import be.werkbaarheidsfonds.platform.embedded.ChildProcess;
import be.werkbaarheidsfonds.platform.embedded.JavaCommand;
import be.werkbaarheidsfonds.platform.embedded.Readiness;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One service in a JVM of its own; can be killed and started again. */
final class ServiceProcess {

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    /** Time to finish requests, and to write the AOT cache in a run that makes one. */
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final List<String> command;
    private final Map<String, String> secrets;
    private final Path logs;
    private final int port;
    private ChildProcess process;

    private ServiceProcess(String name, List<String> command, Map<String, String> secrets, Path logs, int port) {
        this.name = name;
        this.command = command;
        this.secrets = secrets;
        this.logs = logs;
        this.port = port;
        this.process = launch(Map.of());
    }

    /** Launches the service; {@link #awaitReady} waits until it can be used. */
    static ServiceProcess launch(Service service, SuiteConfig config, ServiceSettings settings, List<String> aot) {
        return launch(service, service.module(), config.ports().of(service), config, settings, aot);
    }

    /** Launches another process of the service on a port of its own. */
    static ServiceProcess launchReplica(
            Service service, int port, SuiteConfig config, ServiceSettings settings, List<String> aot) {
        return launch(service, service.module() + "-at-" + port, port, config, settings, aot);
    }

    private static ServiceProcess launch(
            Service service, String name, int port, SuiteConfig config, ServiceSettings settings, List<String> aot) {
        var command = new ArrayList<String>(List.of(
                JavaCommand.path(),
                "-Xmx" + service.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.timezone=Europe/Brussels",
                "-Dfile.encoding=UTF-8"));
        if (!config.bothCompilers()) {
            // The first compiler is enough for one person, starts faster and takes less memory.
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(aot);
        var own = new TreeMap<>(settings.of(service));
        own.put("quarkus.http.port", Integer.toString(port));
        own.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(config.application(service).resolve("quarkus-run.jar").toString());
        return new ServiceProcess(name, List.copyOf(command), settings.secretsOf(service), config.logs(), port);
    }

    private ChildProcess launch(Map<String, String> more) {
        var environment = new HashMap<>(secrets);
        environment.putAll(more);
        return ChildProcess.start(name, logs, environment, command);
    }

    void awaitReady() {
        process.awaitReady(Readiness.answers(address().resolve("/q/health/ready")), START_PATIENCE);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    void startAgain(Map<String, String> environment) {
        process = launch(environment);
        awaitReady();
    }

    void kill() {
        process.kill();
    }

    void stop() {
        process.stop(STOP_PATIENCE);
    }

    ChildProcess process() {
        return process;
    }
}
