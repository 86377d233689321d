package be.werkbaarheidsfonds.systemtests.harness;

import be.werkbaarheidsfonds.local.suite.SuiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code bin/dead-letters}, as an operator runs it. */
public final class DeadLetters {

    private final String broker;

    public DeadLetters(String broker) {
        this.broker = broker;
    }

    /** What it printed and how it ended. */
    public record Run(int exitCode, String output) {}

    public Run run(String... arguments) {
        var command = new ArrayList<String>();
        command.add(SuiteConfig.repositoryAround(Path.of(""))
                .resolve("bin/dead-letters")
                .toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--broker", broker));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + command, e);
        }
    }
}
