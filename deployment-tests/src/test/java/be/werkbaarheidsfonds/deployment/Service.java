package be.werkbaarheidsfonds.deployment;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module of the reactor that is deployed, and the configuration it reads: its own file, the defaults in the
 * platform's jars, and its sources.
 */
record Service(String name, Map<String, String> configuration, Map<String, Optional<String>> sourceKeys, String pom) {

    private static final String OWN_FILE = "src/main/resources/application.properties";
    private static final String DEFAULTS_FILE = "src/main/resources/META-INF/microprofile-config.properties";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z][a-z0-9.-]*)(?::([^}]*))?}");
    /** A default that fits this machine only. */
    private static final Pattern LOCAL = Pattern.compile(".*(localhost|127\\.0\\.0\\.1|local).*");

    private static final List<Service> ALL = Repository.modules().stream()
            .filter(Service::isDeployed)
            .map(Service::of)
            .toList();

    static List<Service> all() {
        return ALL;
    }

    static List<String> names() {
        return all().stream().map(Service::name).toList();
    }

    static Service named(String name) {
        return all().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not a module that is deployed: " + names()));
    }

    /** A service inherits from service-parent; the gateway builds a Quarkus application without it. */
    private static boolean isDeployed(String module) {
        var pom = Repository.read(module + "/pom.xml");
        return !module.contains("/")
                && (pom.contains("<artifactId>service-parent</artifactId>")
                        || pom.contains("<artifactId>quarkus-maven-plugin</artifactId>"));
    }

    private static Service of(String module) {
        var configuration = new LinkedHashMap<String, String>();
        var keys = new LinkedHashMap<String, Optional<String>>();
        var pom = Repository.read(module + "/pom.xml");
        if (pom.contains("<artifactId>service-parent</artifactId>")) {
            pom += Repository.read("platform/service-parent/pom.xml");
        }
        for (var library : platformLibraries(pom)) {
            addFile(configuration, library + "/" + DEFAULTS_FILE);
            keys.putAll(SourceKeys.of(Repository.path(library + "/src/main/java")));
        }
        addFile(configuration, module + "/" + OWN_FILE);
        keys.putAll(SourceKeys.of(Repository.path(module + "/src/main/java")));
        return new Service(module, configuration, keys, pom);
    }

    private static List<String> platformLibraries(String pom) {
        return Repository.modules().stream()
                .filter(module -> module.startsWith("platform/"))
                .filter(module ->
                        pom.contains("<artifactId>" + module.substring("platform/".length()) + "</artifactId>"))
                .filter(module -> !module.endsWith("/testkit") && !module.endsWith("/service-parent"))
                .toList();
    }

    /** What the production profile sees; a later file overrides an earlier one. */
    private static void addFile(Map<String, String> configuration, String file) {
        if (!Files.exists(Repository.path(file))) {
            return;
        }
        var lines = Repository.properties(Repository.path(file));
        for (var key : lines.stringPropertyNames()) {
            if (!key.startsWith("%")) {
                configuration.put(key, lines.getProperty(key));
            }
        }
        for (var key : lines.stringPropertyNames()) {
            if (key.startsWith("%prod.")) {
                configuration.put(key.substring("%prod.".length()), lines.getProperty(key));
            }
        }
    }

    int port() {
        return Integer.parseInt(value("quarkus.http.port"));
    }

    boolean hasDatabase() {
        return configuration.containsKey("werkbaarheidsfonds.database.name");
    }

    String value(String key) {
        var value = configuration.get(key);
        if (value == null) {
            throw new AssertionError(name + " does not set " + key);
        }
        return value;
    }

    /** Every key it reads. */
    Set<String> keys() {
        var keys = new LinkedHashSet<>(configuration.keySet());
        keys.addAll(sourceKeys.keySet());
        references().forEach(reference -> keys.add(reference.key()));
        return keys;
    }

    boolean reads(String variable) {
        return keys().stream()
                .anyMatch(key -> key.endsWith(SourceKeys.ANY)
                        ? variable.startsWith(variable(key.substring(0, key.length() - 1)))
                        : variable.equals(variable(key)));
    }

    /** The environment variable that sets a key, by the rule of MicroProfile Config. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Variables without which it would not start in production, or would look for its neighbours on its own machine. */
    Set<String> neededVariables() {
        var referenced = references().stream()
                .filter(reference -> !configuration.containsKey(reference.key()))
                .filter(reference -> isMissingOrLocal(reference.fallback()))
                .map(Reference::key);
        var ownAddresses = configuration.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("werkbaarheidsfonds."))
                .filter(entry -> !entry.getValue().contains("${")
                        && LOCAL.matcher(entry.getValue()).matches())
                .map(Map.Entry::getKey);
        var inSources = sourceKeys.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("werkbaarheidsfonds."))
                .filter(entry -> !configuration.containsKey(entry.getKey()))
                .filter(entry -> isMissingOrLocal(entry.getValue()))
                .map(Map.Entry::getKey);
        return Stream.of(referenced, ownAddresses, inSources)
                .flatMap(keys -> keys)
                .map(Service::variable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMissingOrLocal(Optional<String> fallback) {
        return fallback.map(value -> LOCAL.matcher(value).matches()).orElse(true);
    }

    private record Reference(String key, Optional<String> fallback) {}

    /** References in values of parts it has; the gateway inherits settings of a database it does not use. */
    private List<Reference> references() {
        return configuration.entrySet().stream()
                .filter(entry -> hasDatabase()
                        || !entry.getKey()
                                .matches("(quarkus\\.(datasource|flyway)|kafka|werkbaarheidsfonds\\.messaging)\\..*"))
                .flatMap(entry -> REFERENCE.matcher(entry.getValue()).results())
                .map(match -> new Reference(match.group(1), Optional.ofNullable(match.group(2))))
                .toList();
    }
}
