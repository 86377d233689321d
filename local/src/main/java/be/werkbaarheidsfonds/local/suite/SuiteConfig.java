package be.werkbaarheidsfonds.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Where a suite runs and on what.
 *
 * @param repository root of the project, where the built services are
 * @param state folder of everything the suite remembers; a new one is a new suite
 * @param cache folder of what makes starts fast; shared by all suites of a machine, safe to delete
 * @param ports every port it takes
 * @param clockOffset how far the services' clock is from the real one
 * @param settings of the services, beside what the suite sets itself
 * @param bothCompilers whether services are compiled as well as can be, as where they are deployed
 */
public record SuiteConfig(
        Path repository,
        Path state,
        Path cache,
        Ports ports,
        Duration clockOffset,
        Map<String, String> settings,
        boolean bothCompilers) {

    public SuiteConfig {
        repository = repository.toAbsolutePath();
        state = state.toAbsolutePath();
        cache = cache.toAbsolutePath();
        settings = Map.copyOf(settings);
    }

    /** The suite of {@code bin/run}: state in {@code .local}, the ports people know. */
    public static SuiteConfig standard(Path repository) {
        return inFolder(repository, repository.resolve(".local").resolve("state"), Ports.standard());
    }

    /** A suite of its own, for tests: give it a new folder and {@link Ports#free()}. */
    public static SuiteConfig inFolder(Path repository, Path state, Ports ports) {
        var cache = repository.resolve(".local").resolve("cache");
        return new SuiteConfig(repository, state, cache, ports, Duration.ZERO, Map.of(), false);
    }

    public SuiteConfig withClockOffset(Duration offset) {
        return new SuiteConfig(repository, state, cache, ports, offset, settings, bothCompilers);
    }

    /** With settings for every service, for instance a shorter retry for a test. */
    public SuiteConfig withSettings(Map<String, String> more) {
        return new SuiteConfig(repository, state, cache, ports, clockOffset, more, bothCompilers);
    }

    /** For many people at once, at the price of memory and a slower start. */
    public SuiteConfig withBothCompilers() {
        return new SuiteConfig(repository, state, cache, ports, clockOffset, settings, true);
    }

    /** The root of the project that this folder is in. */
    public static Path repositoryAround(Path folder) {
        for (var place = folder.toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.exists(place.resolve("bin").resolve("run"))) {
                return place;
            }
        }
        throw new CannotStart(folder + " is not inside the project");
    }

    public Path logs() {
        return state.resolve("logs");
    }

    Path stateOf(String part) {
        return state.resolve(part);
    }

    Path application(Service service) {
        return repository.resolve(service.module()).resolve("target").resolve("quarkus-app");
    }

    /** The realm and the look of the login page, as docker compose uses them too. */
    Path realm() {
        return repository.resolve("local/src/main/resources/keycloak");
    }
}
