package be.werkbaarheidsfonds.contracts;

import be.werkbaarheidsfonds.contracts.convenant.ConvenantEvent;
import be.werkbaarheidsfonds.contracts.dialogue.DialogueEvent;
import be.werkbaarheidsfonds.contracts.fund.FundEvent;
import be.werkbaarheidsfonds.contracts.scan.ScanEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every event type of the suite and the record that carries it, read from the sealed interfaces. */
public final class EventTypes {

    private static final Map<String, Class<? extends ContractEvent>> RECORDS = Stream.of(
                    ConvenantEvent.class, DialogueEvent.class, FundEvent.class, ScanEvent.class)
            .flatMap(producer -> Arrays.stream(producer.getPermittedSubclasses()))
            .map(record -> record.<ContractEvent>asSubclass(ContractEvent.class))
            .collect(Collectors.toUnmodifiableMap(EventTypes::of, Function.identity()));

    private EventTypes() {}

    /** The type of this record; an event record without one is a fault. */
    public static String of(Class<? extends ContractEvent> record) {
        var type = record.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(record.getName() + " has no @EventType");
        }
        return type.value();
    }

    /** The record of this type, empty for a type this version of the suite does not know. */
    public static Optional<Class<? extends ContractEvent>> recordOf(String type) {
        return Optional.ofNullable(RECORDS.get(type));
    }

    public static Map<String, Class<? extends ContractEvent>> all() {
        return RECORDS;
    }
}
