package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * One Kafka broker (KRaft, its own controller) in a JVM of its own. Its data stays in its folder, so
 * stopping and starting it again is a broker outage and no more.
 */
public final class KafkaServer implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);
    /** Any fixed id will do: a folder never changes cluster. */
    private static final String CLUSTER_ID = "d2Vya2JhYXJoZWlkc2Y";

    private final KafkaFiles files;
    private final int port;
    private ChildProcess process;

    private KafkaServer(KafkaFiles files, int port, ChildProcess process) {
        this.files = files;
        this.port = port;
        this.process = process;
    }

    /** For tests: in this folder, on ports that are free. */
    public static KafkaServer start(Path folder) {
        var ports = FreePorts.several(2);
        return start(folder, folder, ports.get(0), ports.get(1));
    }

    /**
     * Formats the folder when it is new, starts the broker and returns when it answers.
     *
     * @param folder of its data
     * @param logs folder of its log, {@code kafka.log}
     */
    public static KafkaServer start(Path folder, Path logs, int port, int controllerPort) {
        var files = new KafkaFiles(folder, logs);
        try {
            files.writeProperties(port, controllerPort);
            if (!files.isFormatted()) {
                format(files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KafkaServer(files, port, launch(files, port));
    }

    private static void format(KafkaFiles files) throws IOException {
        Files.createDirectories(files.data());
        files.run("kafka-format", "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", files.properties())
                .awaitSuccess(START_PATIENCE);
    }

    private static ChildProcess launch(KafkaFiles files, int port) {
        var process = files.run("kafka", "kafka.Kafka", files.properties());
        try {
            process.awaitReady(Readiness.listensOn(port), START_PATIENCE);
        } catch (RuntimeException e) {
            process.stop(STOP_PATIENCE);
            throw e;
        }
        return process;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Creates the topics that do not exist yet; nothing creates topics by itself. */
    public void createTopics(Map<String, Integer> partitionsByTopic) {
        try (var admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            var topics = partitionsByTopic.entrySet().stream()
                    .map(e -> new NewTopic(e.getKey(), e.getValue(), (short) 1))
                    .toList();
            for (var created : admin.createTopics(topics).values().values()) {
                awaitCreated(created::get);
            }
        }
    }

    private interface Creation {
        void get() throws ExecutionException, InterruptedException;
    }

    private static void awaitCreated(Creation creation) {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new ServerFailed("A topic could not be created: " + e.getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while creating topics", e);
        }
    }

    /** Stops the broker; {@link #startAgain} brings it back with all it had. */
    public void stop() {
        process.stop(STOP_PATIENCE);
    }

    public void startAgain() {
        process = launch(files, port);
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        stop();
    }

    /** The broker's folder: its configuration and its data. */
    private record KafkaFiles(Path folder, Path logs) {

        Path data() {
            return folder.resolve("data");
        }

        String properties() {
            return folder.resolve("server.properties").toString();
        }

        boolean isFormatted() {
            return Files.exists(data().resolve("meta.properties"));
        }

        void writeProperties(int port, int controllerPort) throws IOException {
            Files.createDirectories(folder);
            Files.writeString(
                    Path.of(properties()),
                    BuildOutput.read("kafka.properties")
                            .replace("{port}", Integer.toString(port))
                            .replace("{controller-port}", Integer.toString(controllerPort))
                            .replace("{data}", data().toString()));
        }

        ChildProcess run(String name, String... mainClassAndArguments) {
            var command = new java.util.ArrayList<String>(List.of(
                    JavaCommand.path(),
                    "-Xmx160m",
                    "-Xms64m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:MaxMetaspaceSize=96m",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                    "-cp",
                    BuildOutput.read("kafka.classpath")));
            command.addAll(List.of(mainClassAndArguments));
            return ChildProcess.start(name, logs, Map.of(), command);
        }
    }
}
