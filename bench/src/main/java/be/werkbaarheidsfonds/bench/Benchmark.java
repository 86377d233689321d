package be.werkbaarheidsfonds.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The benchmarks by the names they are asked for with. */
enum Benchmark {
    START,
    EVENTS,
    BALLOTS,
    CLOSING,
    PAGES;

    /** Those of these names; all where none is named. */
    static Set<Benchmark> named(List<String> names) {
        if (names.isEmpty()) {
            return EnumSet.allOf(Benchmark.class);
        }
        return names.stream()
                .map(Benchmark::named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Benchmark.class)));
    }

    private static Benchmark named(String name) {
        return Arrays.stream(values())
                .filter(benchmark -> benchmark.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no benchmark " + name + "; there are "
                        + Arrays.stream(values()).map(Benchmark::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
