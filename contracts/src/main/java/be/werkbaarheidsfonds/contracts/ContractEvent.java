package be.werkbaarheidsfonds.contracts;

/**
 * An event that crosses the border of a service. Its record components are the JSON data; its type and
 * subject travel as CloudEvents headers. No event carries personal data or a figure below the
 * disclosure threshold.
 */
public interface ContractEvent {

    /** The aggregate this event is about; the Kafka key, so events of one subject stay in order. */
    String subject();

    /** The versioned name, {@code <producer>.<what-happened>.v<n>}; changes within a version are additive. */
    default String type() {
        return EventTypes.of(getClass());
    }
}
