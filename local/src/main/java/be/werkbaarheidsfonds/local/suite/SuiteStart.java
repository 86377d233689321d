package be.werkbaarheidsfonds.local.suite;

import be.werkbaarheidsfonds.local.mail.LocalMail;
import be.werkbaarheidsfonds.platform.embedded.KafkaServer;
import be.werkbaarheidsfonds.platform.embedded.KeycloakHome;
import be.werkbaarheidsfonds.platform.embedded.KeycloakServer;
import be.werkbaarheidsfonds.platform.embedded.Leftovers;
import be.werkbaarheidsfonds.platform.embedded.PostgresServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One start of a suite: everything at the same time, except that services wait for their databases. */
final class SuiteStart {

    private final SuiteConfig config;
    private final Progress progress;
    private final AotMode aot;
    private final SuiteParts parts;
    private final ServiceSettings settings;

    SuiteStart(SuiteConfig config, Progress progress, AotMode aot) {
        this.config = config;
        this.progress = progress;
        this.aot = aot;
        this.parts = new SuiteParts(progress);
        var issuer = "http://localhost:" + config.ports().keycloak() + "/realms/" + Suite.REALM;
        this.settings = new ServiceSettings(config, Secrets.in(config.state()), issuer);
    }

    /** Starts everything, or stops what it has started and fails. */
    Suite run() {
        clearUp();
        PortCheck.require(config.ports());
        var lastResort = new Thread(this::giveUp, "end of the suite");
        Runtime.getRuntime().addShutdownHook(lastResort);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                startAll(executor);
            } catch (CompletionException e) {
                giveUp();
                throw e.getCause() instanceof RuntimeException why ? why : e;
            }
        }
        return new Suite(config, settings, parts);
    }

    /** Ends what runs, and what is still starting. */
    private void giveUp() {
        parts.close();
        clearUp();
    }

    private void clearUp() {
        Leftovers.end(config.logs());
        PostgresServer.endLeftover(config.stateOf("postgresql"), config.logs());
    }

    private void startAll(ExecutorService executor) {
        var all = new ArrayList<CompletableFuture<Void>>();
        all.add(timed("PostgreSQL", executor, this::startPostgres).thenCompose(done -> all(startServices(executor))));
        all.add(timed("Keycloak", executor, this::startKeycloak));
        all.add(timed("Kafka", executor, this::startKafka));
        all.add(timed("mail", executor, this::startMail));
        var everything = all(all);
        // The first failure ends the wait; the others are stopped by whoever catches it.
        all.forEach(part -> part.exceptionally(failure -> {
            everything.completeExceptionally(failure);
            return null;
        }));
        everything.join();
    }

    private List<CompletableFuture<Void>> startServices(ExecutorService executor) {
        return List.of(Service.values()).reversed().stream()
                .map(service -> timed(service.module(), executor, () -> start(service)))
                .toList();
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> parts) {
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> timed(String part, ExecutorService executor, Runnable start) {
        return CompletableFuture.runAsync(
                () -> {
                    var began = System.nanoTime();
                    start.run();
                    progress.ready(part, Duration.ofNanos(System.nanoTime() - began));
                },
                executor);
    }

    private void startPostgres() {
        var server = PostgresServer.start(
                config.stateOf("postgresql"), config.logs(), config.ports().postgres());
        parts.add(server);
        Service.withDatabase()
                .forEach(service -> server.createDatabase(
                        service.shortName(), settings.ownerPassword(service), settings.appPassword(service)));
    }

    private void startKafka() {
        parts.add(KafkaServer.start(
                config.stateOf("kafka"),
                config.logs(),
                config.ports().kafka(),
                config.ports().kafkaController()));
    }

    private void startKeycloak() {
        var home = KeycloakHome.prepare(config.cache().resolve("keycloak"), config.realm());
        parts.add(KeycloakServer.start(
                home,
                config.stateOf("keycloak"),
                config.logs(),
                config.ports().keycloak(),
                config.ports().keycloakManagement()));
    }

    private void startMail() {
        parts.add(LocalMail.start(
                config.stateOf("mail"), config.ports().smtp(), config.ports().mailPage()));
    }

    private void start(Service service) {
        var process = ServiceProcess.launch(service, config, settings, aot.flags(AotCache.of(service, config)));
        parts.add(service, process);
        process.awaitReady();
    }
}
