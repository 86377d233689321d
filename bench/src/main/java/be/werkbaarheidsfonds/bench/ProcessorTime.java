package be.werkbaarheidsfonds.bench;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.local.suite.Suite;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the suite's programs used of the processors so far: unlike time, it is the same on a busy machine. */
final class ProcessorTime {

    private ProcessorTime() {}

    /** Milliseconds of the programs behind the portal that take part in a request, and of these others. */
    static double millis(Suite suite, long... others) {
        var own = Stream.of(
                suite.process(Service.GATEWAY).pid(),
                suite.process(Service.SCAN).pid());
        var programs = Stream.concat(own, Arrays.stream(others).boxed()).flatMap(pid -> ProcessHandle.of(pid).stream());
        return Stream.concat(
                        programs,
                        suite.postgres().process().stream()
                                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants())))
                .mapToLong(program ->
                        program.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }
}
