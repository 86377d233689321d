package be.werkbaarheidsfonds.contracts.scan;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scan opened for answers.
 *
 * @param instrument code and version of the instrument, {@code basis-1}
 * @param modules codes and versions of the modules on top; null in events from before there were any
 */
@EventType("scan.scan-opened.v1")
public record ScanOpened(
        UUID scanId,
        String enterpriseNumber,
        String instrument,
        @Nullable List<String> modules,
        LocalDate opensOn,
        LocalDate closesOn)
        implements ScanEvent {

    public ScanOpened {
        modules = modules == null ? null : List.copyOf(modules);
    }

    @Override
    public String subject() {
        return scanId.toString();
    }
}
