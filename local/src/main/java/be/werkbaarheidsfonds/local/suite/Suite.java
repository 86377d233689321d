package be.werkbaarheidsfonds.local.suite;

import be.werkbaarheidsfonds.local.mail.LocalMail;
import be.werkbaarheidsfonds.platform.embedded.ChildProcess;
import be.werkbaarheidsfonds.platform.embedded.KafkaServer;
import be.werkbaarheidsfonds.platform.embedded.KeycloakServer;
import be.werkbaarheidsfonds.platform.embedded.PostgresServer;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The whole suite, running: start it with a {@link SuiteConfig}, use it over HTTP, kill and restart
 * its parts, close it. Several can run beside each other on different ports and folders.
 */
public final class Suite implements AutoCloseable {

    /** The realm of the local identity provider. */
    static final String REALM = "werkbaarheidsfonds";

    private final SuiteConfig config;
    private final SuiteParts parts;

    private final ServiceSettings settings;

    Suite(SuiteConfig config, ServiceSettings settings, SuiteParts parts) {
        this.config = config;
        this.settings = settings;
        this.parts = parts;
    }

    /** Prepares what is missing, starts everything and returns when all of it can be used. */
    public static Suite start(SuiteConfig config, Progress progress) {
        Preparation.ensure(config, progress);
        return new SuiteStart(config, progress, AotMode.USE).run();
    }

    public static Suite start(SuiteConfig config) {
        return start(config, Progress.silent());
    }

    /** Without the rehearsal that makes later starts faster: for tests, which start once after a build. */
    public static Suite startUnrehearsed(SuiteConfig config) {
        Preparation.ensureKeycloak(config);
        return new SuiteStart(config, Progress.silent(), AotMode.USE).run();
    }

    /** Address of the portal: the gateway, and the only one that users need. */
    public URI portal() {
        return URI.create("http://localhost:" + config.ports().of(Service.GATEWAY));
    }

    /** Address of one service itself, behind the gateway. */
    public URI address(Service service) {
        return URI.create("http://localhost:" + config.ports().of(service));
    }

    /** Shows what was mailed. */
    public URI mailPage() {
        return URI.create("http://localhost:" + config.ports().mailPage());
    }

    /** Issuer of tokens. */
    public URI identityProvider() {
        return URI.create(parts.keycloak().issuer(REALM));
    }

    public SuiteConfig config() {
        return config;
    }

    public PostgresServer postgres() {
        return parts.postgres();
    }

    public KafkaServer kafka() {
        return parts.kafka();
    }

    public KeycloakServer keycloak() {
        return parts.keycloak();
    }

    /** Everything the suite has mailed. */
    public LocalMail mail() {
        return parts.mail();
    }

    public ChildProcess process(Service service) {
        return parts.service(service).process();
    }

    /** Ends a service as a power cut would. */
    public void kill(Service service) {
        parts.expected(parts.service(service).process());
        parts.service(service).kill();
    }

    public void stop(Service service) {
        parts.expected(parts.service(service).process());
        parts.service(service).stop();
    }

    /** Starts a service that was killed or stopped; returns when it can be used. */
    public void startAgain(Service service) {
        startAgain(service, Map.of());
    }

    /** The same with environment variables besides its own, until it is started again. */
    public void startAgain(Service service, Map<String, String> environment) {
        parts.service(service).startAgain(environment);
        parts.watch(parts.service(service).process());
    }

    /** Starts another process of a service on this port; returns when it can be used. The gateway must be told of it. */
    public Replica startReplica(Service service, int port) {
        return startReplica(service, port, settings);
    }

    /** The same with a clock that is this much behind; what it is told happened then. */
    public Replica startReplicaBehind(Service service, int port, Duration time) {
        return startReplica(service, port, settings.behind(time));
    }

    private Replica startReplica(Service service, int port, ServiceSettings its) {
        var process = ServiceProcess.launchReplica(
                service, port, config, its, AotMode.USE.flags(AotCache.of(service, config)));
        parts.addReplica(process);
        process.awaitReady();
        return new Replica(process);
    }

    public void stopBroker() {
        parts.expected(parts.kafka().process());
        parts.kafka().stop();
    }

    public void startBroker() {
        parts.kafka().startAgain();
        parts.watch(parts.kafka().process());
    }

    /** What all programs of the suite hold now, this one included. */
    public ResidentMemory residentMemory() {
        Map<String, ProcessHandle> programs = new LinkedHashMap<>();
        for (var service : Service.values()) {
            add(programs, process(service));
        }
        add(programs, keycloak().process());
        add(programs, kafka().process());
        postgres().process().ifPresent(p -> programs.put("postgresql", p));
        programs.put("launcher", ProcessHandle.current());
        return ResidentMemory.of(programs);
    }

    private static void add(Map<String, ProcessHandle> programs, ChildProcess program) {
        ProcessHandle.of(program.pid()).ifPresent(p -> programs.put(program.name(), p));
    }

    /** Stops everything: what asks first, what is asked last. */
    @Override
    public void close() {
        parts.close();
    }
}
