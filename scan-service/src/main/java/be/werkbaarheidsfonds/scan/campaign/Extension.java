package be.werkbaarheidsfonds.scan.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an API client sends to extend a scan.
 *
 * @param closesOn the new last day on which sheets are taken
 */
public record Extension(@Nullable LocalDate closesOn) {

    String typed() {
        return closesOn == null ? "" : closesOn.toString();
    }
}
