package be.werkbaarheidsfonds.scan.ballot;

import be.werkbaarheidsfonds.scan.ballot.Ballot.Cast;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The ballots of one campaign that wait to be stored. One thread stores as many as there are, up to a limit,
 * and ends when there are none: who comes alone waits for nobody, and the busier it is the more go together.
 */
final class BallotLine {

    private static final Logger LOG = Logger.getLogger(BallotLine.class);

    /** Enough to make a commit cheap; few enough that nobody waits long for the others. */
    private static final int MOST_TOGETHER = 64;

    /** So many that fail by themselves are no accident: who waits is answered, and sends again. */
    private static final int MOST_FAULTS = 3;

    private final UUID campaign;
    private final StoreBallots store;
    private final Executor threads;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private List<Waiting> together = List.of();
    private boolean storing;

    BallotLine(UUID campaign, StoreBallots store, Executor threads) {
        this.campaign = campaign;
        this.store = store;
        this.threads = threads;
    }

    private record Waiting(Ballot ballot, CompletableFuture<Cast> answer) {}

    /** What becomes of it; answered after the commit. */
    CompletableFuture<Cast> add(Ballot ballot) {
        var one = new Waiting(ballot, new CompletableFuture<>());
        synchronized (waiting) {
            waiting.add(one);
            if (!storing) {
                storing = true;
                threads.execute(this::storeAll);
            }
        }
        return one.answer;
    }

    private void storeAll() {
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            store(batch);
        }
    }

    /** The first in line, but for rivals of those before them: these wait for what becomes of the others. */
    private List<Waiting> next() {
        synchronized (waiting) {
            var batch = new ArrayList<Waiting>();
            var left = waiting.iterator();
            while (left.hasNext() && batch.size() < MOST_TOGETHER) {
                var one = left.next();
                if (batch.stream().noneMatch(other -> other.ballot.rivals(one.ballot))) {
                    batch.add(one);
                    left.remove();
                }
            }
            storing = !batch.isEmpty();
            together = batch;
            return batch;
        }
    }

    private void store(List<Waiting> batch) {
        try {
            var casts =
                    store.together(campaign, batch.stream().map(Waiting::ballot).toList());
            for (var i = 0; i < batch.size(); i++) {
                batch.get(i).answer.complete(casts.get(i));
            }
        } catch (RuntimeException | Error e) {
            failed(batch, e);
        }
    }

    /** One that can't be stored may not take its neighbours along; several are a database that is away. */
    private void failed(List<Waiting> batch, Throwable fault) {
        if (batch.size() == 1) {
            batch.getFirst().answer.completeExceptionally(fault);
            return;
        }
        LOG.warnf("%d ballots could not be stored together, so each is stored alone: %s", batch.size(), fault);
        var faults = 0;
        for (var one : batch) {
            if (faults < MOST_FAULTS) {
                store(List.of(one));
                faults += one.answer.isCompletedExceptionally() ? 1 : 0;
            } else {
                one.answer.completeExceptionally(fault);
            }
        }
    }

    /** Waits until nobody waits. */
    void drain(Duration patience) {
        List<CompletableFuture<Cast>> answers;
        synchronized (waiting) {
            answers = Stream.concat(together.stream(), waiting.stream())
                    .map(Waiting::answer)
                    .toList();
        }
        try {
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("Not every ballot was stored before the end; none was acknowledged: %s", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
