package be.werkbaarheidsfonds.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Waits until no other suite, in this program or another, works on a folder. */
final class OneAtATime implements AutoCloseable {

    private static final ReentrantLock IN_THIS_PROGRAM = new ReentrantLock();

    private final FileChannel channel;

    private OneAtATime(FileChannel channel) {
        this.channel = channel;
    }

    @SuppressWarnings("LockNotBeforeTry") // held until close
    static OneAtATime in(Path folder) {
        IN_THIS_PROGRAM.lock();
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new OneAtATime(channel);
        } catch (IOException e) {
            IN_THIS_PROGRAM.unlock();
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IN_THIS_PROGRAM.unlock();
        }
    }
}
