package be.werkbaarheidsfonds.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shell commands of a document, run in one shell in their order as a reader would. */
final class PrintedExamples {

    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);
    private static final String BORDER = "=== example ===";

    private final List<String> blocks;

    private PrintedExamples(List<String> blocks) {
        this.blocks = blocks;
    }

    static PrintedExamples of(Path document) {
        try {
            return new PrintedExamples(BLOCK.matcher(Files.readString(document))
                    .results()
                    .map(block -> block.group(1))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> blocks() {
        return blocks;
    }

    /**
     * What each block printed.
     *
     * @param addresses the printed ones and where this suite has them; all else runs as printed
     */
    List<String> run(Map<String, String> addresses) {
        var script = blocks.stream().collect(Collectors.joining("echo; echo '" + BORDER + "'\n", "set -eu\n", ""));
        for (var address : addresses.entrySet()) {
            script = script.replace(address.getKey(), address.getValue());
        }
        return List.of(shell(script).split("\\n" + BORDER + "\\n", -1));
    }

    private static String shell(String script) {
        try {
            var process = new ProcessBuilder("bash", "-c", script)
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("exit code after: " + output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running examples", e);
        }
    }
}
