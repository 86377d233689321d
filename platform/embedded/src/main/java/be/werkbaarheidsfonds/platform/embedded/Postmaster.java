package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The running PostgreSQL of a data folder. */
record Postmaster(ProcessHandle process) {

    private static final int PATIENCE_SECONDS = 15;

    static Optional<Postmaster> of(Path data) {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid).filter(Postmaster::isPostgres).map(Postmaster::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A power cut leaves the file behind, and by then the process id may be someone else's. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
    }

    /** PostgreSQL's "fast" stop, which does not wait for clients, and that is not what SIGTERM asks for. */
    void end(Path logs) {
        ChildProcess.start("postgresql-stop", logs, Map.of(), List.of("kill", "-INT", Long.toString(process.pid())));
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            throw new ServerFailed("PostgreSQL of an earlier run (process " + process.pid() + ") does not stop");
        }
    }
}
