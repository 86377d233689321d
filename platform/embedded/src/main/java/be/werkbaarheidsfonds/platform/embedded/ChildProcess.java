package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program running beside ours: its output goes to a log file, its process id to a file beside the
 * log, so that a later run can end what a killed one left behind.
 */
public final class ChildProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String name;
    private final LogFile log;
    private final Process process;

    private ChildProcess(String name, LogFile log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts the program and returns at once.
     *
     * @param logs folder of the log and process id files, {@code <name>.log} and {@code <name>.pid}
     * @param environment added to our own
     */
    public static ChildProcess start(String name, Path logs, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(logs);
            var log = new LogFile(logs.resolve(name + ".log"));
            log.makeRoom();
            var builder = new ProcessBuilder(inItsOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            PidFile.of(logs, name).remember(process.toHandle());
            return new ChildProcess(name, log, process);
        } catch (IOException e) {
            throw new ServerFailed(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Ctrl-C goes to all of a session: without one of its own, a child would end before we ask it to. */
    private static List<String> inItsOwnSession(List<String> command) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
                : command;
    }

    /** Waits until the program is ready; one that stops meanwhile, or takes too long, is reported with its log. */
    public void awaitReady(Readiness readiness, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!readiness.ready()) {
            if (!process.isAlive()) {
                throw new ServerFailed(name + " stopped while starting" + obituary());
            }
            if (System.nanoTime() > deadline) {
                throw new ServerFailed(name + " was not ready within " + patience.toSeconds() + " s" + log.tail());
            }
            pause();
        }
    }

    /** Waits for the program's end, which must be a good one. */
    public void awaitSuccess(Duration patience) {
        try {
            if (!process.waitFor(patience)) {
                stop(Duration.ofSeconds(5));
                throw new ServerFailed(name + " did not end within " + patience.toSeconds() + " s" + log.tail());
            }
        } catch (InterruptedException e) {
            stop(Duration.ofSeconds(5));
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while waiting for " + name, e);
        }
        if (process.exitValue() != 0) {
            throw new ServerFailed(name + " failed" + obituary());
        }
    }

    /** Asks the program and what it started to end, and ends them when they do not. */
    public void stop(Duration patience) {
        var family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends the program as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log.path();
    }

    /** Completes when the program ends, for whatever reason. */
    public CompletableFuture<ChildProcess> ended() {
        return process.onExit().thenApply(p -> this);
    }

    /** How it ended and the tail of its log, to put behind a sentence. */
    public String obituary() {
        return " (exit code " + process.exitValue() + ")" + log.tail();
    }

    private void pause() {
        try {
            process.waitFor(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted while waiting for " + name, e));
        }
    }
}
