package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.realised.ListRealised;
import be.werkbaarheidsfonds.convenant.realised.RealisedView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;

/** Counts how far the actions of a covenant are. */
@ApplicationScoped
class CountProgress {

    private final ListRealised realised;

    @Inject
    CountProgress(ListRealised realised) {
        this.realised = realised;
    }

    @Transactional
    Counts of(Covenant covenant) {
        return new Counts(
                covenant.status() == CovenantStatus.DRAFT
                        ? List.of()
                        : realised.ofSector(covenant.sector(), covenant.from(), covenant.countsUntil()));
    }

    /** What companies of the sector realised while the covenant was in force. */
    record Counts(List<RealisedView> realised) {

        /** An action at sector level counts its results, one at company level what companies realised for its theme. */
        Count of(PlannedAction action) {
            return switch (action.level()) {
                case SECTOR ->
                    new Count(
                            action.resultsAmount(),
                            BigDecimal.ZERO,
                            List.of(),
                            Progress.of(action.resultsAmount(), action.target()));
                case COMPANY -> ofCompanies(action);
            };
        }

        private Count ofCompanies(PlannedAction action) {
            var counted = realised.stream()
                    .filter(r -> r.theme().equals(action.theme().code()))
                    .toList();
            var granted = counted.stream().map(RealisedView::granted).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Count(counted.size(), granted, counted, Progress.of(counted.size(), action.target()));
        }
    }

    /**
     * How far one action is.
     *
     * @param granted what the fund granted for it
     * @param realised at company level, newest first
     */
    record Count(int realisedCount, BigDecimal granted, List<RealisedView> realised, Progress progress) {}
}
