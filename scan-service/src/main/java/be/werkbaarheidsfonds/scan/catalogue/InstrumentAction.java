package be.werkbaarheidsfonds.scan.catalogue;

import java.time.LocalDate;

/** Everything that can be done with a published version. Changing is not among it: publish the next one. */
sealed interface InstrumentAction {

    /** Offered to no new scan from now on. */
    record End(LocalDate on) implements InstrumentAction {}

    /** As audit, API and documents name it. */
    default String code() {
        return switch (this) {
            case End a -> "end";
        };
    }
}
