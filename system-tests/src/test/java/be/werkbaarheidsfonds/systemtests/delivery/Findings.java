package be.werkbaarheidsfonds.systemtests.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which files of a folder something is, byte for byte. */
final class Findings {

    private final Map<String, List<String>> files;

    private Findings(Map<String, List<String>> files) {
        this.files = files;
    }

    /** Of nothing yet. */
    static Findings of(List<String> sought) {
        var files = new LinkedHashMap<String, List<String>>();
        sought.forEach(one -> files.put(one, new ArrayList<>()));
        return new Findings(files);
    }

    /** @param sought a character a byte */
    static Findings in(Path folder, List<String> sought) {
        var findings = of(sought);
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> findings.look(folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    private void look(Path folder, Path file) {
        var content = read(file);
        files.forEach((one, in) -> {
            if (content.contains(one)) {
                in.add(folder.relativize(file).toString());
            }
        });
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where it is nowhere; what was not sought is a fault of the test. */
    List<String> filesWith(String one) {
        var in = files.get(one);
        if (in == null) {
            throw new IllegalArgumentException("This was not looked for");
        }
        return in;
    }
}
