package be.werkbaarheidsfonds.convenant.realised;

import java.time.LocalDate;
import java.util.Set;

/**
 * What companies of a sector realised changed, by a decision of the fund. Observed in the same transaction.
 *
 * @param themes of the actions that came or went
 * @param decidedOn day of the decision that did it
 */
public record RealisedMoved(String sector, Set<String> themes, LocalDate decidedOn) {}
