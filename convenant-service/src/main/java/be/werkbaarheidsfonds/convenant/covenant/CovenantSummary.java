package be.werkbaarheidsfonds.convenant.covenant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A covenant in a list.
 *
 * @param realisedByCompanies actions companies realised that count for it
 * @param granted what the fund granted for those, in euro
 */
@Schema(name = "CovenantSummary")
record CovenantSummary(
        UUID id,
        String sector,
        String sectorName,
        String title,
        LocalDate from,
        LocalDate until,
        String status,
        int actions,
        int actionsRealised,
        int realisedByCompanies,
        BigDecimal granted,
        Instant changedAt) {

    static CovenantSummary from(Covenant covenant, List<CountProgress.Count> counts, String sectorName) {
        return new CovenantSummary(
                covenant.id(),
                covenant.sector(),
                sectorName,
                covenant.title(),
                covenant.from(),
                covenant.until(),
                covenant.status().code(),
                counts.size(),
                (int) counts.stream()
                        .filter(c -> c.progress() == Progress.REALISED)
                        .count(),
                counts.stream().mapToInt(c -> c.realised().size()).sum(),
                counts.stream().map(CountProgress.Count::granted).reduce(BigDecimal.ZERO, BigDecimal::add),
                covenant.changedAt());
    }
}
