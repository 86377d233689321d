package be.werkbaarheidsfonds.platform.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An unpacked Keycloak, built for our options and with our realm imported once: what makes later starts
 * fast. Preparing takes half a minute; the result is kept, under a name that says what it was made of.
 */
public final class KeycloakHome {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FEATURES_WE_DO_WITHOUT =
            "admin-fine-grained-authz,authorization,ciba,device-flow," + "impersonation,kerberos,organization";

    private final Path folder;

    private KeycloakHome(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether {@link #prepare} has nothing left to do.
     *
     * @param cache where prepared installations are kept
     * @param realmFolder holds {@code <realm>-realm.json} and the folder {@code themes}
     */
    public static boolean isPrepared(Path cache, Path realmFolder) {
        return Files.exists(placeFor(cache, realmFolder).resolve("prepared"));
    }

    /** Unpacks, builds and imports, unless that has been done; of older installations nothing is kept. */
    public static KeycloakHome prepare(Path cache, Path realmFolder) {
        var home = new KeycloakHome(placeFor(cache, realmFolder));
        if (!isPrepared(cache, realmFolder)) {
            Folders.delete(cache);
            home.unpack(realmFolder);
            home.build();
            home.importRealm();
            Folders.write(home.folder.resolve("prepared"), "");
        }
        return home;
    }

    private static Path placeFor(Path cache, Path realmFolder) {
        return cache.resolve(
                Fingerprint.of(List.of(distribution(), realmFolder), FEATURES_WE_DO_WITHOUT, JavaCommand.path()));
    }

    private static Path distribution() {
        return Path.of(BuildOutput.read("keycloak.archive"));
    }

    private void unpack(Path realmFolder) {
        Folders.unzip(distribution(), folder);
        Folders.copy(realmFolder.resolve("themes"), installation().resolve("themes"));
        Folders.copy(realmFolder, installation().resolve("data").resolve("import"));
    }

    private void build() {
        var options = List.of(
                "build", "--db=dev-file", "--health-enabled=true", "--features-disabled=" + FEATURES_WE_DO_WITHOUT);
        ChildProcess.start("keycloak-build", logs(), Map.of(), command(List.of(), options))
                .awaitSuccess(PATIENCE);
    }

    /** One start and stop, in which the realm is imported and the JVM learns which classes it needs. */
    private void importRealm() {
        var ports = FreePorts.several(2);
        var recording = List.of("-XX:AOTCacheOutput=" + aotCache(), "-Xlog:aot*=error");
        var server = KeycloakServer.launch(
                this, recording, importedData(), logs(), ports.get(0), ports.get(1), List.of("--import-realm"));
        server.process().stop(PATIENCE);
    }

    private Path logs() {
        return folder.resolve("logs");
    }

    Path importedData() {
        return folder.resolve("imported");
    }

    Path aotCache() {
        return folder.resolve("keycloak.aot");
    }

    private Path installation() {
        return Folders.onlyFolderIn(folder, "keycloak-");
    }

    /** What {@code kc.sh} would run, without the shell between us and the process. */
    List<String> command(List<String> jvm, List<String> arguments) {
        var home = installation();
        var command = new ArrayList<String>();
        command.add(JavaCommand.path());
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Dpicocli.disable.closures=true"));
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
