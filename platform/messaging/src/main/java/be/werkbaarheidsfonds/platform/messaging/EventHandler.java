package be.werkbaarheidsfonds.platform.messaging;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one hole in the flow of {@link Inbox}: what a consumer does with an event.
 *
 * @param <E> the sealed family of event records it reads
 */
public interface EventHandler<E> {

    /** The record that carries data of this type; empty: the event is counted and otherwise ignored. */
    Optional<Class<? extends E>> recordOf(String type);

    /**
     * Runs in the inbox's transaction: what it writes and that the event was received commit together.
     * Throw {@code Refused} when the event can never be applied: it goes to the dead letters.
     */
    void handle(ReceivedEvent<E> event);

    /**
     * A handler of one family of event records.
     *
     * @param types the record of a type, over all families: {@code EventTypes::recordOf}
     */
    static <E> EventHandler<E> of(
            Class<E> family,
            Function<String, ? extends Optional<? extends Class<?>>> types,
            Consumer<ReceivedEvent<E>> handle) {
        return new EventHandler<>() {
            @Override
            public Optional<Class<? extends E>> recordOf(String type) {
                return types.apply(type).filter(family::isAssignableFrom).map(record -> record.asSubclass(family));
            }

            @Override
            public void handle(ReceivedEvent<E> event) {
                handle.accept(event);
            }
        };
    }
}
