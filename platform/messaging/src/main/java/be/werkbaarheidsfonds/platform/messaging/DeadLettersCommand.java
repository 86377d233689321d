package be.werkbaarheidsfonds.platform.messaging;

import be.werkbaarheidsfonds.platform.messaging.DeadLetterBox.Fate;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The command {@code bin/dead-letters}. */
public final class DeadLettersCommand {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    private static final String USAGE = """
            dead-letters: events a consumer could not apply.

              dead-letters list   [--service NAME]               what lies there
              dead-letters show   ID                             one of them, whole
              dead-letters replay ID... | --all [--service NAME]  sends it again, to that consumer only
              dead-letters skip   ID...                          counts it as received without applying it:
                                                                 later events of its subject go on
            Options: --service NAME       only of this service, fund or fund-service for instance
                     --broker HOST:PORT   or the environment variable WERKBAARHEIDSFONDS_KAFKA
                     --settings FILE      properties of the Kafka client, for TLS and the like
            """;

    private final DeadLetterBox box;
    private final PrintStream out;

    DeadLettersCommand(DeadLetterBox box, PrintStream out) {
        this.box = box;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv("WERKBAARHEIDSFONDS_KAFKA"), System.out, System.err));
    }

    static int run(List<String> arguments, @Nullable String broker, PrintStream out, PrintStream err) {
        try {
            var line = CommandLine.read(arguments, broker);
            try (var box = new DeadLetterBox(line.clientSettings())) {
                return new DeadLettersCommand(box, out).run(line);
            }
        } catch (CommandLine.Misused e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return MISUSED;
        } catch (KafkaException | BrokerFault | IOException e) {
            err.println("The broker can't be reached or refused: " + e.getMessage());
            return FAILED;
        }
    }

    private int run(CommandLine line) {
        return switch (line.verb()) {
            case LIST -> list(letters(line));
            case SHOW -> show(chosen(line));
            case REPLAY -> sendAgain(chosen(line), false);
            case SKIP -> sendAgain(chosen(line), true);
        };
    }

    private List<DeadLetter> letters(CommandLine line) {
        return box.consumers().stream()
                .filter(line::concerns)
                .flatMap(consumer -> box.letters(consumer).stream())
                .toList();
    }

    private List<DeadLetter> chosen(CommandLine line) {
        var letters = letters(line);
        if (line.all()) {
            return letters;
        }
        return line.ids().stream()
                .flatMap(id -> {
                    var found = letters.stream().filter(l -> l.id().equals(id)).toList();
                    if (found.isEmpty()) {
                        throw new CommandLine.Misused("There is no dead letter " + id);
                    }
                    return found.stream();
                })
                .toList();
    }

    private int list(List<DeadLetter> letters) {
        for (var letter : letters) {
            out.printf(
                    "%s  %-12s %-11s %s  %s %s/%s%n    %s%n",
                    letter.id(),
                    letter.consumer(),
                    letter.reason(),
                    letter.time(),
                    letter.header(Envelope.TYPE),
                    letter.header(Envelope.SUBJECT),
                    letter.header(Envelope.VERSION),
                    letter.detail());
        }
        out.println(letters.isEmpty() ? "No dead letters." : letters.size() + " dead letters.");
        return OK;
    }

    private int show(List<DeadLetter> letters) {
        for (var letter : letters) {
            for (Header header : letter.record().headers()) {
                out.println(header.key() + ": " + new String(header.value(), StandardCharsets.UTF_8));
            }
            out.println();
            out.println(new String(letter.record().value(), StandardCharsets.UTF_8));
        }
        return OK;
    }

    private int sendAgain(List<DeadLetter> letters, boolean skip) {
        var failed = false;
        for (var letter : letters) {
            box.sendAgain(letter, skip);
            var fate = awaitFate(letter);
            out.println(letter.id() + "  " + letter.consumer() + "  "
                    + switch (fate) {
                        case SETTLED -> skip ? "skipped" : "applied";
                        case REFUSED_AGAIN -> "refused again: see its new reason with list";
                        case WAITING ->
                            "sent, not dealt with yet: is " + letter.consumer() + " running? Look again with list";
                    });
            failed |= fate != Fate.SETTLED;
        }
        return failed ? FAILED : OK;
    }

    private Fate awaitFate(DeadLetter letter) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var fate = box.fateOf(letter);
        while (fate == Fate.WAITING && System.nanoTime() < deadline) {
            new Backoff(LOOK_AGAIN, LOOK_AGAIN).pause(1);
            fate = box.fateOf(letter);
        }
        return fate;
    }
}
