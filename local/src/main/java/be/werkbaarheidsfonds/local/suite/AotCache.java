package be.werkbaarheidsfonds.local.suite;

import be.werkbaarheidsfonds.platform.embedded.Fingerprint;
import be.werkbaarheidsfonds.platform.embedded.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the JVM remembered of a service's classes in an earlier run, so that it need not find, verify
 * and link them again. Its name says which jars it belongs to; for other jars it does not exist.
 */
final class AotCache {

    private final Path file;

    private AotCache(Path file) {
        this.file = file;
    }

    static AotCache of(Service service, SuiteConfig config) {
        var application = config.application(service);
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new CannotStart(service.module() + " is not built: run bin/run, or bin/mvn package -DskipTests");
        }
        var name = service.module() + "-" + Fingerprint.of(List.of(application), JavaCommand.path()) + ".aot";
        return new AotCache(config.cache().resolve("aot").resolve(name));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Whether it was made, or could not be made: then starts are slower, and that is all. */
    boolean wasTried() {
        return exists() || Files.exists(attempt());
    }

    private Path attempt() {
        return file.resolveSibling(file.getFileName() + ".tried");
    }

    /** Flags for a run that uses the cache, if there is one. */
    List<String> use() {
        return exists() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** Flags for a run that makes the cache, at its end; older ones of the same service go. */
    List<String> record() {
        try {
            Files.createDirectories(file.getParent());
            var service = file.getFileName().toString().replaceFirst("-[0-9a-f]+\\.aot$", "");
            try (var old = Files.newDirectoryStream(file.getParent(), service + "-*")) {
                for (var cache : old) {
                    Files.delete(cache);
                }
            }
            Files.createFile(attempt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot*=error");
    }
}
