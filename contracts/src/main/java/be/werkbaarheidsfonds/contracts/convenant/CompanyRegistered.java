package be.werkbaarheidsfonds.contracts.convenant;

import be.werkbaarheidsfonds.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A company entered the register or its entry changed: the newest replaces what was known.
 * @param enterpriseNumber KBO number, ten digits without dots
 * @param sector code of its sector, null while its first user has not completed the entry
 * @param headcount employees including temporary agency workers and working students, null while not completed
 * @param municipality name of the municipality of its seat, null while not completed
 */
@EventType("convenant.company-registered.v1")
public record CompanyRegistered(
        String enterpriseNumber,
        String name,
        @Nullable String sector,
        @Nullable Integer headcount,
        @Nullable String municipality)
        implements ConvenantEvent {

    @Override
    public String subject() {
        return enterpriseNumber;
    }
}
