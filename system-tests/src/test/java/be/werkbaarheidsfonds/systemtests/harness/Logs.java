package be.werkbaarheidsfonds.systemtests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Log files of the suite's programs. */
public final class Logs {

    private static final int TAIL_LINES = 15;

    private final Path folder;

    Logs(Path folder) {
        this.folder = folder;
    }

    /** The last lines of each log, under its path. */
    List<String> tails() {
        return files().map(file -> {
                    var lines = lines(file);
                    return "== " + file + "\n"
                            + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
                })
                .toList();
    }

    /** Lines with any of these words, whatever their case, each after the name of its file. */
    public List<String> linesWith(Collection<String> words) {
        var lower = words.stream()
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .toList();
        return files().flatMap(file -> lines(file).stream()
                        .filter(line -> lower.stream().anyMatch(line.toLowerCase(java.util.Locale.ROOT)::contains))
                        .map(line -> file.getFileName() + ": " + line))
                .toList();
    }

    public List<String> names() {
        return files().map(file -> file.getFileName().toString()).toList();
    }

    private Stream<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            return latin(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A log being written may end in half a character. */
    private static List<String> latin(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
