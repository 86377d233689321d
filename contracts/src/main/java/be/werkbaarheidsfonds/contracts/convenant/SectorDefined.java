package be.werkbaarheidsfonds.contracts.convenant;

import be.werkbaarheidsfonds.contracts.EventType;
import java.util.List;

/**
 * A sector of the register was defined or changed.
 * @param sector stable code, kebab-case Dutch, {@code voedingsnijverheid} for instance
 * @param jointCommittees numbers of its joint committees (paritaire comités), {@code 118} or {@code 318.02}
 */
@EventType("convenant.sector-defined.v1")
public record SectorDefined(String sector, String name, List<String> jointCommittees) implements ConvenantEvent {

    @Override
    public String subject() {
        return sector;
    }
}
