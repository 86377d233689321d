package be.werkbaarheidsfonds.systemtests.fuzz;

import be.werkbaarheidsfonds.systemtests.api.Client;
import be.werkbaarheidsfonds.systemtests.api.Problems;
import be.werkbaarheidsfonds.systemtests.api.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends attacks, several at a time, until all are sent or the time is over, and collects what went wrong. */
final class Barrage {

    private static final int AT_A_TIME = 4;

    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> statuses = new TreeMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    /** One attack, and who carries it out against what. */
    record Assault(Client client, String caller, Attack attack) {}

    void send(List<Assault> assaults, Duration time) {
        var end = System.nanoTime() + time.toNanos();
        var next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (var i = 0; i < AT_A_TIME; i++) {
                threads.execute(() -> {
                    for (var at = next.getAndIncrement();
                            at < assaults.size() && System.nanoTime() < end;
                            at = next.getAndIncrement()) {
                        judge(assaults.get(at));
                    }
                });
            }
        }
    }

    private void judge(Assault assault) {
        var attack = assault.attack();
        try {
            var request = assault.client()
                    .request(attack.address())
                    .method(attack.operation().method(), attack.body());
            attack.headers().forEach(request::setHeader);
            judge(assault, Client.send(request));
        } catch (UncheckedIOException e) {
            faults.add(assault.caller() + ": " + attack + ": no answer: " + e.getCause());
        }
    }

    private void judge(Assault assault, Reply reply) {
        sent.incrementAndGet();
        synchronized (statuses) {
            statuses.computeIfAbsent(reply.status(), s -> new AtomicInteger()).incrementAndGet();
        }
        var about = assault.caller() + ": " + assault.attack() + ": ";
        switch (reply.status() / 100) {
            case 2 -> {
                // a harmless variation, taken as such
            }
            case 4 -> Problems.faults(reply).forEach(fault -> faults.add(about + fault + " in " + reply));
            default -> faults.add(about + reply);
        }
    }

    /** At most this many faults, the first ones. */
    List<String> faults(int most) {
        return faults.stream().limit(most).toList();
    }

    int sent() {
        return sent.get();
    }

    int answeredWith(int status) {
        synchronized (statuses) {
            return statuses.getOrDefault(status, new AtomicInteger()).get();
        }
    }

    @Override
    public String toString() {
        return sent + " requests, answers " + statuses;
    }
}
