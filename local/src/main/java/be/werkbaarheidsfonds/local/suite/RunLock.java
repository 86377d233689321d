package be.werkbaarheidsfonds.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Sees to it that one suite at a time uses a folder; the operating system lets go when we end, however we end. */
public final class RunLock implements AutoCloseable {

    private static final String LOCK = "run.lock";
    private static final String HOLDER = "run.pid";

    /** Its own files, which must stay while it is held. */
    public static final Set<String> FILES = Set.of(LOCK, HOLDER);

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, or fails with a message that names the process that has it. */
    public static RunLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            var holder = folder.resolve(HOLDER);
            var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart("The suite already runs on " + folder + " (process " + Files.readString(holder)
                        + "). Stop it with Ctrl-C in its own window first.");
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
