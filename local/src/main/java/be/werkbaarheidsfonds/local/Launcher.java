package be.werkbaarheidsfonds.local;

import be.werkbaarheidsfonds.local.demo.DemoData;
import be.werkbaarheidsfonds.local.demo.DemoFailed;
import be.werkbaarheidsfonds.local.suite.CannotStart;
import be.werkbaarheidsfonds.local.suite.Preparation;
import be.werkbaarheidsfonds.local.suite.RunLock;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.local.suite.SuiteConfig;
import be.werkbaarheidsfonds.platform.embedded.Folders;
import be.werkbaarheidsfonds.platform.embedded.Leftovers;
import be.werkbaarheidsfonds.platform.embedded.ServerFailed;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The program behind {@code bin/run}. */
public final class Launcher {

    private static final String USAGE = """
            bin/run            starts the suite with everything it had
            bin/run --fresh    starts it anew: what was entered before is deleted
            """;

    private final SuiteConfig config;
    private final Console console;

    private Launcher(SuiteConfig config, Console console) {
        this.config = config;
        this.console = console;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var options = List.of(arguments);
        if (!List.of("--fresh").containsAll(options)) {
            System.err.print(USAGE);
            System.exit(2);
        }
        var repository = SuiteConfig.repositoryAround(Path.of(""));
        var console = new Console(System.out);
        try {
            new Launcher(SuiteConfig.standard(repository), console).run(options.contains("--fresh"));
        } catch (CannotStart | ServerFailed e) {
            console.problem(Objects.toString(e.getMessage()));
            System.exit(1);
        }
    }

    private void run(boolean fresh) throws InterruptedException {
        try (var _ = RunLock.take(config.state())) {
            if (fresh) {
                forgetEverything();
            }
            if (Preparation.isNeeded(config)) {
                console.preparing();
            }
            start();
        }
    }

    private void forgetEverything() {
        Leftovers.end(config.logs());
        Folders.deleteContentExcept(config.state(), RunLock.FILES);
    }

    private void start() throws InterruptedException {
        Preparation.ensure(config, console);
        console.starting(config);
        var began = System.nanoTime();
        var suite = new AtomicReference<@Nullable Suite>();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite.get(), stopped), "stop"));
        var running = Suite.start(config, console);
        suite.set(running);
        console.usable(running, since(began));
        loadDemoData(running);
        console.invitation(running);
        console.memory(running);
        stopped.await();
    }

    /** The suite can be used without. */
    private void loadDemoData(Suite suite) {
        var began = System.nanoTime();
        try {
            if (DemoData.load(suite, console)) {
                console.loaded(since(began));
            }
        } catch (DemoFailed | UncheckedIOException e) {
            console.problem("Demo data could not be loaded, the next bin/run tries again: " + e.getMessage());
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** One that is still starting ends itself. */
    private void stop(@Nullable Suite suite, CountDownLatch stopped) {
        console.stopping();
        if (suite != null) {
            suite.close();
            console.stopped();
        }
        stopped.countDown();
    }
}
