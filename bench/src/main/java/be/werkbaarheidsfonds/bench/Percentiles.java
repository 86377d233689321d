package be.werkbaarheidsfonds.bench;

import java.util.Arrays;
import java.util.Collection;

/** Times of repeated work, in milliseconds. */
record Percentiles(double p50, double p99) {

    static Percentiles ofNanos(Collection<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Percentiles(at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double quantile) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured: " + Arrays.toString(sorted));
        }
        var index = (int) Math.ceil(quantile * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1_000_000.0;
    }

    void print(Report report, String name) {
        report.figure(name + ", p50", p50, "ms");
        report.figure(name + ", p99", p99, "ms");
    }
}
