package be.werkbaarheidsfonds.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same work many times at a fixed concurrency.
 *
 * @param seconds from the first to the last
 * @param nanos how long each took
 */
record Load(double seconds, List<Long> nanos) {

    double perSecond() {
        return nanos.size() / seconds;
    }

    /** Work that may fail; a failure ends the benchmark. */
    interface Work<T> {
        void on(T item) throws Exception;
    }

    static <T> Load of(List<T> items, int concurrency, Work<T> work) {
        var queue = new ConcurrentLinkedQueue<>(items);
        var began = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(concurrency)) {
            var running = new ArrayList<Future<List<Long>>>();
            for (var i = 0; i < concurrency; i++) {
                running.add(workers.submit(worker(queue, work)));
            }
            var nanos = new ArrayList<Long>();
            for (var worker : running) {
                nanos.addAll(worker.get());
            }
            return new Load((System.nanoTime() - began) / 1e9, nanos);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The work failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> Callable<List<Long>> worker(ConcurrentLinkedQueue<T> queue, Work<T> work) {
        return () -> {
            var nanos = new ArrayList<Long>();
            for (var item = queue.poll(); item != null; item = queue.poll()) {
                var began = System.nanoTime();
                work.on(item);
                nanos.add(System.nanoTime() - began);
            }
            return nanos;
        };
    }
}
