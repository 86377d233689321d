package be.werkbaarheidsfonds.scan.catalogue;

import static be.werkbaarheidsfonds.scan.catalogue.InstrumentStatus.ENDED;

import java.util.Optional;

/** THE state machine of a published version of an instrument. */
final class InstrumentLifecycle {

    private InstrumentLifecycle() {}

    /** The status an action leads to, empty where it is refused. */
    static Optional<InstrumentStatus> next(InstrumentStatus status, InstrumentAction action) {
        return switch (action) {
            case InstrumentAction.End a ->
                switch (status) {
                    case PUBLISHED -> Optional.of(ENDED);
                    case ENDED -> Optional.empty();
                };
        };
    }
}
