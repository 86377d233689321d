package be.werkbaarheidsfonds.scan.ballot;

import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.Ballot.Cast;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Uses a code and stores its sheet, exactly once (rule B5), and answers after the commit.
 *
 * <p>Sheets that come in while others are being committed are stored together: at nine o'clock a commit
 * costs more than what is in it. Each campaign has a line of its own, because one that closes keeps late
 * sheets waiting and may not keep those of others.
 */
@ApplicationScoped
public class CastBallot {

    /** Closing takes half a minute at most; what comes in meanwhile is answered by what became of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Map<UUID, BallotLine> lines = new ConcurrentHashMap<>();
    /** Threads of the system: a virtual one that waits for the database wakes two of these to go on. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("ballots-", 0).daemon().factory());

    private final StoreBallots store;
    private final CodeHash hash;

    @Inject
    CastBallot(StoreBallots store, CodeHash hash) {
        this.store = store;
        this.hash = hash;
    }

    /**
     * Stored and committed when this completes with true; with false when the code is gone or was used, and
     * nothing was stored. Nobody's thread waits.
     */
    public CompletableFuture<Boolean> with(UUID campaign, BallotCode code, UUID sheet, byte[] sealed) {
        return lines.computeIfAbsent(campaign, id -> new BallotLine(id, store, threads))
                .add(Ballot.of(campaign, hash.of(code), sheet, sealed))
                .copy()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .handle(CastBallot::inWords);
    }

    private static boolean inWords(@Nullable Cast cast, @Nullable Throwable fault) {
        if (fault instanceof TimeoutException) {
            throw Refused.unavailable("Het is nu heel druk. Wacht een minuut en verstuur uw antwoorden opnieuw:"
                    + " ze tellen één keer, ook als ze toch al aankwamen.");
        }
        if (cast == null) {
            throw new IllegalStateException("A ballot could not be stored", fault);
        }
        return switch (cast) {
            case STORED -> true;
            case CODE_GONE -> false;
            case SHEET_TAKEN ->
                throw Refused.conflict(
                        "sheet-already-sent", "Deze antwoorden zijn al verstuurd. Begin opnieuw met uw code.");
        };
    }

    /** Who is being answered still is; whoever comes after this finds the service gone and sends again. */
    void drain(@Observes ShutdownEvent stopping) {
        lines.values().forEach(line -> line.drain(PATIENCE));
        threads.shutdown();
    }
}
