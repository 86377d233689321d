package be.werkbaarheidsfonds.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The diagram of a state machine in docs/lifecycle, generated from the machine itself: asked for every
 * status and every action, so it can't say anything else than the code.
 * {@code -Dcontracts.update=true} writes it anew.
 */
public final class LifecycleDocument {

    private LifecycleDocument() {}

    /**
     * @param name file in docs/lifecycle without its ending
     * @param statuses every status, in the order of the diagram
     * @param actions one sample of every action, by its name
     * @param next the status an action leads to, empty where it is refused
     */
    public static <S, A> void verify(
            String name,
            String title,
            Collection<S> statuses,
            Map<String, A> actions,
            BiFunction<S, A, Optional<S>> next) {
        var file = Path.of("..", "docs", "lifecycle", name + ".md");
        var generated = write(title, statuses, actions, next);
        try {
            if (Boolean.getBoolean("contracts.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated);
            }
            assertThat(generated)
                    .as("%s; write it anew with -Dcontracts.update=true", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <S, A> String write(
            String title, Collection<S> statuses, Map<String, A> actions, BiFunction<S, A, Optional<S>> next) {
        var arrows = new StringBuilder();
        var table = new StringBuilder();
        for (var status : statuses) {
            var allowed = new LinkedHashMap<String, S>();
            actions.forEach((action, sample) -> next.apply(status, sample).ifPresent(to -> allowed.put(action, to)));
            allowed.forEach(
                    (action, to) -> arrows.append("    %s --> %s : %s%n".formatted(id(status), id(to), action)));
            table.append("| %s | %s |%n"
                    .formatted(
                            id(status),
                            allowed.isEmpty() ? "none: it ends here" : String.join(", ", allowed.keySet())));
        }
        return """
                # %s

                Generated from the state machine by a test; do not edit.

                ```mermaid
                stateDiagram-v2
                %s```

                | status | allowed actions |
                |---|---|
                %s""".formatted(title, arrows, table);
    }

    private static String id(Object status) {
        return status.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
