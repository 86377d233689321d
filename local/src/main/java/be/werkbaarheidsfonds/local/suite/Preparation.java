package be.werkbaarheidsfonds.local.suite;

import be.werkbaarheidsfonds.platform.embedded.Folders;
import be.werkbaarheidsfonds.platform.embedded.KeycloakHome;
import be.werkbaarheidsfonds.platform.embedded.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What every later start profits from: Keycloak with our realm, and AOT caches of our services. Done
 * once after a build; a suite is run and stopped for it in a folder of its own.
 */
public final class Preparation {

    /** Pages that load the classes behind pages, APIs and the login. */
    private static final List<String> REHEARSAL = List.of("/", "/fund/oproepen", "/scan/invullen", "/api/fund/openapi");

    private Preparation() {}

    /** Whether {@link #ensure} will take a minute or two. */
    public static boolean isNeeded(SuiteConfig config) {
        return !KeycloakHome.isPrepared(config.cache().resolve("keycloak"), config.realm()) || !isRehearsed(config);
    }

    private static boolean isRehearsed(SuiteConfig config) {
        return Stream.of(Service.values())
                .allMatch(service -> AotCache.of(service, config).wasTried());
    }

    /** Prepares what is missing; nothing, most of the time. */
    public static void ensure(SuiteConfig config, Progress progress) {
        try (var _ = OneAtATime.in(config.cache())) {
            prepareWhatIsMissing(config, progress);
        }
    }

    /** Only what nothing starts without. */
    static void ensureKeycloak(SuiteConfig config) {
        try (var _ = OneAtATime.in(config.cache())) {
            KeycloakHome.prepare(config.cache().resolve("keycloak"), config.realm());
        }
    }

    private static void prepareWhatIsMissing(SuiteConfig config, Progress progress) {
        var began = System.nanoTime();
        var keycloak = config.cache().resolve("keycloak");
        var fresh = !KeycloakHome.isPrepared(keycloak, config.realm());
        KeycloakHome.prepare(keycloak, config.realm());
        if (fresh) {
            progress.ready("Keycloak prepared, once", since(began));
        }
        if (!isRehearsed(config)) {
            var rehearsal = System.nanoTime();
            rehearse(config);
            progress.ready("services rehearsed, once after a build", since(rehearsal));
        }
    }

    private static void rehearse(SuiteConfig config) {
        try {
            var folder = Files.createTempDirectory("werkbaarheidsfonds-rehearsal");
            var own = new SuiteConfig(
                    config.repository(), folder, config.cache(), Ports.free(), Duration.ZERO, Map.of(), false);
            try (var suite = new SuiteStart(own, Progress.silent(), AotMode.RECORD).run()) {
                REHEARSAL.forEach(
                        page -> Readiness.answers(suite.portal().resolve(page)).ready());
            }
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
