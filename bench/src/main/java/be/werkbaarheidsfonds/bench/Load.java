package be.werkbaarheidsfonds.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

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

    /**
     * The same work at a fixed rate, however long each takes. Times count from when each should have begun, so
     * that whoever keeps others waiting is charged for it.
     */
    static <T> Load paced(List<T> items, double perSecond, Work<T> work) {
        var began = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Long>>();
            for (var i = 0; i < items.size(); i++) {
                var item = items.get(i);
                var due = began + (long) (i / perSecond * 1e9);
                LockSupport.parkNanos(due - System.nanoTime());
                running.add(workers.submit(() -> {
                    work.on(item);
                    return System.nanoTime() - due;
                }));
            }
            var nanos = new ArrayList<Long>();
            for (var one : running) {
                nanos.add(one.get());
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
