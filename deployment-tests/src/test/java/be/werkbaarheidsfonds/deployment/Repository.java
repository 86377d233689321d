package be.werkbaarheidsfonds.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of this repository, read from where the build runs. */
final class Repository {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = root();

    private Repository() {}

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docker")) ? here : Objects.requireNonNull(here.getParent());
    }

    static Path path(String relative) {
        return ROOT.resolve(relative);
    }

    static String read(String relative) {
        return read(path(relative));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files below a folder whose name ends so, in the order of their paths. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of a YAML file; a key that is there twice is an error, anchors and merges are resolved. */
    static List<JsonNode> yaml(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new Yaml(new SafeConstructor(options)).loadAll(read(file));
        return StreamSupport.stream(documents.spliterator(), false)
                .map(JSON::<JsonNode>valueToTree)
                .toList();
    }

    static JsonNode yaml(String relative) {
        return yaml(path(relative)).getFirst();
    }

    /** Lines KEY=VALUE, also those of an env file. */
    static Properties properties(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Modules of the reactor, as the root pom lists them. */
    static List<String> modules() {
        return all("<module>([^<]+)</module>", read("pom.xml"));
    }

    /** A property of the root pom. */
    static String version(String property) {
        return first("<" + Pattern.quote(property) + ">([^<]+)<", read("pom.xml"));
    }

    static String projectVersion() {
        return version("version");
    }

    static String first(String regex, String text) {
        var matcher = Pattern.compile(regex, Pattern.MULTILINE).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("Nothing matches " + regex);
        }
        return matcher.group(1);
    }

    static List<String> all(String regex, String text) {
        return Pattern.compile(regex, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
