package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Whole folders at once. */
public final class Folders {

    private Folders() {}

    public static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (var source : all.toList()) {
                var target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folder and what is in it; one that does not exist is fine. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties a folder, apart from files with these names. */
    public static void deleteContentExcept(Path folder, Set<String> kept) {
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> !kept.contains(child.getFileName().toString()))
                    .forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void unzip(Path archive, Path to) {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                var target = to.resolve(entry.getName()).normalize();
                if (!target.startsWith(to)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    try (var content = zip.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path onlyFolderIn(Path parent, String prefix) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(c -> c.getFileName().toString().startsWith(prefix) && Files.isDirectory(c))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing named " + prefix + "… in " + parent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
