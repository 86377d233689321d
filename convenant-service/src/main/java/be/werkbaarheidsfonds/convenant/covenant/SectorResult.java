package be.werkbaarheidsfonds.convenant.covenant;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the sector did for one of its own actions.
 *
 * @param amount how many of what the action's indicator counts
 * @param evidence where it can be seen: a report, an attendance list, an address
 */
record SectorResult(UUID id, UUID actionId, LocalDate achievedOn, int amount, String evidence) {}
