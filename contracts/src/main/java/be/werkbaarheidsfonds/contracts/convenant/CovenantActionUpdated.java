package be.werkbaarheidsfonds.contracts.convenant;

import be.werkbaarheidsfonds.contracts.EventType;
import java.util.UUID;

/**
 * An action of a covenant was added or its progress changed.
 * @param level {@code sector} or {@code company}
 * @param status derived progress: {@code planned, ongoing, realised}
 */
@EventType("convenant.covenant-action-updated.v1")
public record CovenantActionUpdated(
        UUID covenantId, UUID actionId, String title, String theme, String level, String status)
        implements ConvenantEvent {

    @Override
    public String subject() {
        return covenantId.toString();
    }
}
