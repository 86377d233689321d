package be.werkbaarheidsfonds.platform.messaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;

/** What was asked of {@code bin/dead-letters}. */
record CommandLine(
        Verb verb,
        List<String> ids,
        boolean all,
        @Nullable String consumer,
        String broker,
        @Nullable Path settings) {

    private static final String LOCAL_BROKER = "localhost:19092";

    /** What to do. */
    enum Verb {
        LIST,
        SHOW,
        REPLAY,
        SKIP
    }

    /** The command was not understood; the message says why. */
    static final class Misused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misused(String why) {
            super(why);
        }
    }

    CommandLine {
        ids = List.copyOf(ids);
        if (verb == Verb.LIST && (!ids.isEmpty() || all)) {
            throw new Misused("list takes no ids");
        }
        if (verb != Verb.LIST && ids.isEmpty() == !all) {
            throw new Misused("Say which ones: their ids, or --all");
        }
        if (verb != Verb.REPLAY && all) {
            throw new Misused("--all is for replay only");
        }
    }

    static CommandLine read(List<String> arguments, @Nullable String brokerOfEnvironment) {
        var left = new ArrayDeque<>(arguments);
        var verb = verb(left);
        var ids = new ArrayList<String>();
        var all = false;
        String consumer = null;
        Path settings = null;
        var broker = brokerOfEnvironment == null ? LOCAL_BROKER : brokerOfEnvironment;
        while (!left.isEmpty()) {
            var argument = left.pop();
            switch (argument) {
                case "--all" -> all = true;
                case "--service", "--consumer" -> consumer = value(argument, left);
                case "--broker" -> broker = value(argument, left);
                case "--settings" -> settings = Path.of(value(argument, left));
                default -> ids.add(id(argument));
            }
        }
        return new CommandLine(verb, ids, all, consumer, broker, settings);
    }

    private static Verb verb(Deque<String> left) {
        if (left.isEmpty()) {
            throw new Misused("Say what to do.");
        }
        var word = left.pop();
        for (var verb : Verb.values()) {
            if (verb.name().toLowerCase(Locale.ROOT).equals(word)) {
                return verb;
            }
        }
        throw new Misused("Can't " + word);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Misused(option + " needs a value");
        }
        return left.pop();
    }

    private static String id(String argument) {
        if (argument.startsWith("-")) {
            throw new Misused("There is no option " + argument);
        }
        return argument;
    }

    /** Whether the letters of this consumer are meant: all when none was named. */
    boolean concerns(String reader) {
        return consumer == null || reader.equals(consumer) || reader.startsWith(consumer + "-");
    }

    Map<String, Object> clientSettings() throws IOException {
        var client = new HashMap<String, Object>();
        if (settings != null) {
            var file = new Properties();
            try (var reader = Files.newBufferedReader(settings)) {
                file.load(reader);
            }
            file.stringPropertyNames().forEach(name -> client.put(name, file.getProperty(name)));
        }
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker);
        return client;
    }
}
