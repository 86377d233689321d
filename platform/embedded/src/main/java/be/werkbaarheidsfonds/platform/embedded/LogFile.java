package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The log of one program; kept over restarts, and once over its size limit. */
record LogFile(Path path) {

    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int TAIL_BYTES = 8 * 1024;
    private static final int TAIL_LINES = 25;

    /** Moves a log that has grown large aside. */
    void makeRoom() throws IOException {
        if (Files.exists(path) && Files.size(path) > LARGEST) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where the log is and its last lines, to put behind a sentence. */
    String tail() {
        return ". The end of " + path + ":\n" + lastLines();
    }

    private String lastLines() {
        try (var file = Files.newByteChannel(path)) {
            file.position(Math.max(0, file.size() - TAIL_BYTES));
            var bytes = ByteBuffer.allocate(TAIL_BYTES);
            while (file.read(bytes) > 0) {
                // one read may give less than there is
            }
            var lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n    ", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
