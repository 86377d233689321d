package be.werkbaarheidsfonds.local.suite;

import be.werkbaarheidsfonds.local.mail.LocalMail;
import be.werkbaarheidsfonds.platform.embedded.ChildProcess;
import be.werkbaarheidsfonds.platform.embedded.KafkaServer;
import be.werkbaarheidsfonds.platform.embedded.KeycloakServer;
import be.werkbaarheidsfonds.platform.embedded.PostgresServer;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a suite as they come up, and their end in the opposite order. */
final class SuiteParts implements AutoCloseable {

    private final Progress progress;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final Deque<ServiceProcess> replicas = new ConcurrentLinkedDeque<>();
    private final Deque<Runnable> endings = new ConcurrentLinkedDeque<>();
    private final Set<Long> expectedToEnd = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean close = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;
    private @Nullable KeycloakServer keycloak;
    private @Nullable LocalMail mail;

    SuiteParts(Progress progress) {
        this.progress = progress;
    }

    synchronized void add(PostgresServer server) {
        postgres = server;
        // Everything else needs it to end well.
        endings.addLast(server::close);
        endIfClosing(server::close);
    }

    synchronized void add(KafkaServer server) {
        kafka = server;
        watch(server.process());
        endings.addFirst(server::close);
        endIfClosing(server::close);
    }

    synchronized void add(KeycloakServer server) {
        keycloak = server;
        watch(server.process());
        endings.addFirst(server::close);
        endIfClosing(server::close);
    }

    synchronized void add(LocalMail server) {
        mail = server;
        endings.addFirst(server::close);
    }

    synchronized void add(Service service, ServiceProcess process) {
        services.put(service, process);
        watch(process.process());
        endIfClosing(process::stop);
    }

    /** Whoever starts a replica ends it, or leaves that to us; it may die without being missed. */
    void addReplica(ServiceProcess process) {
        replicas.add(process);
        endIfClosing(process::stop);
    }

    /** A part that comes up while we are giving up. */
    private void endIfClosing(Runnable ending) {
        if (close.get()) {
            ending.run();
        }
    }

    void watch(ChildProcess process) {
        var _ = process.ended().thenAccept(ended -> {
            if (!expectedToEnd.remove(ended.pid()) && !close.get()) {
                progress.died(ended);
            }
        });
    }

    void expected(ChildProcess process) {
        expectedToEnd.add(process.pid());
    }

    synchronized ServiceProcess service(Service service) {
        return Objects.requireNonNull(services.get(service), service::module);
    }

    synchronized PostgresServer postgres() {
        return Objects.requireNonNull(postgres);
    }

    synchronized KafkaServer kafka() {
        return Objects.requireNonNull(kafka);
    }

    synchronized KeycloakServer keycloak() {
        return Objects.requireNonNull(keycloak);
    }

    synchronized LocalMail mail() {
        return Objects.requireNonNull(mail);
    }

    /** Whoever comes second waits for the first. */
    @Override
    public void close() {
        if (!close.getAndSet(true)) {
            stopServices();
            List.copyOf(endings).forEach(Runnable::run);
            closed.countDown();
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The gateway first, so that nobody finds half a suite. */
    private void stopServices() {
        var running = services();
        var gateway = running.remove(Service.GATEWAY);
        if (gateway != null) {
            gateway.stop();
        }
        CompletableFuture.allOf(Stream.concat(running.values().stream(), replicas.stream())
                        .map(service -> CompletableFuture.runAsync(service::stop, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private synchronized Map<Service, ServiceProcess> services() {
        return new EnumMap<>(services);
    }
}
