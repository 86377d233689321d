package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a run that was killed left running. */
public final class Leftovers {

    private static final int PATIENCE_SECONDS = 15;

    private Leftovers() {}

    /**
     * Ends every program of which the folder remembers a process id.
     *
     * @return how many there were
     */
    public static int end(Path logs) {
        if (!Files.isDirectory(logs)) {
            return 0;
        }
        var left = pidFiles(logs).stream()
                .map(Leftovers::running)
                .flatMap(Optional::stream)
                .toList();
        left.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        left.forEach(ProcessHandle::destroyForcibly);
        return left.size();
    }

    private static List<PidFile> pidFiles(Path logs) {
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(f -> f.toString().endsWith(".pid"))
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> running(PidFile file) {
        try {
            return file.stillRunning();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
