package be.werkbaarheidsfonds.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every claim of docs/privacy.md names a test: one that is gone proves nothing. */
class PrivacyDocumentTest {

    private static final Path REPOSITORY = Path.of("..");

    /** {@code ClosingTest}, {@code ClosingTest.a_method}, or {@code …a_method} of the class named last. */
    private static final Pattern NAMED = Pattern.compile("`(?:(\\w+Test)(?:\\.(\\w+))?|…(\\w+))`");

    private final List<String> checked = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private String source = "";

    @Test
    void every_test_it_names_exists() throws IOException {
        var named = NAMED.matcher(Files.readString(REPOSITORY.resolve("docs/privacy.md")));
        while (named.find()) {
            check(named);
        }
        assertThat(checked).hasSizeGreaterThan(40);
        assertThat(missing).isEmpty();
    }

    private void check(Matcher named) throws IOException {
        if (named.group(1) != null) {
            source = sourceOf(named.group(1));
        }
        var method = named.group(2) == null ? named.group(3) : named.group(2);
        checked.add(named.group());
        if (source.isEmpty() || (method != null && !source.contains("void " + method + "("))) {
            missing.add(named.group());
        }
    }

    /** Empty where there is no such class. */
    private static String sourceOf(String name) throws IOException {
        try (var modules = Files.list(REPOSITORY)) {
            for (var module : modules.toList()) {
                var found = find(module.resolve("src/test/java"), name + ".java");
                if (!found.isEmpty()) {
                    return Files.readString(found.getFirst());
                }
            }
        }
        return "";
    }

    private static List<Path> find(Path root, String file) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.getFileName().toString().equals(file))
                    .toList();
        }
    }
}
