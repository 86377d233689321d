package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process over our own end: its id and when it started, as ids are used again. */
record PidFile(Path path) {

    static PidFile of(Path folder, String name) {
        return new PidFile(folder.resolve(name + ".pid"));
    }

    void remember(ProcessHandle process) throws IOException {
        Files.writeString(path, process.pid() + " " + startOf(process));
    }

    /** The process that was remembered, if it still runs. */
    Optional<ProcessHandle> stillRunning() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        var parts = Files.readString(path).strip().split(" ", -1);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(p -> startOf(p).toString().equals(parts[1]));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
