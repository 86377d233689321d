package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.realised.RealisedView;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A covenant and how far it is, for pages and the API.
 *
 * @param pendingApplications applications of the sector's companies the fund has not decided on
 * @param allowed moves the lifecycle allows now
 */
@Schema(name = "Covenant")
record CovenantView(
        UUID id,
        String sector,
        String sectorName,
        String title,
        LocalDate from,
        LocalDate until,
        String status,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        List<PartyView> parties,
        List<ObjectiveView> objectives,
        long pendingApplications,
        List<String> allowed,
        long version) {

    /** A partner. */
    @Schema(name = "CovenantParty")
    record PartyView(String kind, String name) {}

    /** An objective with its actions. */
    @Schema(name = "CovenantObjective")
    record ObjectiveView(UUID id, String title, String description, List<ActionView> actions) {}

    /**
     * An action and how far it is.
     *
     * @param status planned, ongoing or realised: derived from the count
     * @param granted what the fund granted for it, in euro; at company level only
     * @param realised what companies realised, newest first; at company level only
     * @param results what the sector did; at sector level only
     */
    @Schema(name = "CovenantAction")
    record ActionView(
            UUID id,
            String title,
            String description,
            String level,
            String theme,
            String indicator,
            int target,
            int counted,
            String status,
            BigDecimal granted,
            List<RealisedView> realised,
            List<ResultView> results) {

        @JsonIgnore
        public boolean isByCompanies() {
            return level.equals(Level.COMPANY.code());
        }

        /** Of its table: every table says by itself what it holds. */
        public String realisedCaption() {
            return "Gerealiseerd op ondernemingsniveau: " + title;
        }
    }

    /** Something the sector did. */
    @Schema(name = "SectorResult")
    record ResultView(UUID id, LocalDate achievedOn, int amount, String evidence) {}

    public boolean allows(String move) {
        return allowed.contains(move);
    }

    public long realisedActions() {
        return actions()
                .filter(a -> a.status().equals(Progress.REALISED.code()))
                .count();
    }

    public String ofActions() {
        return "van " + actions().count();
    }

    public int realisedByCompanies() {
        return actions().mapToInt(a -> a.realised().size()).sum();
    }

    public BigDecimal granted() {
        return actions().map(ActionView::granted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Kinds of party there are, in the order of {@link PartyKind}. */
    public List<String> partyKinds() {
        return Arrays.stream(PartyKind.values())
                .map(PartyKind::code)
                .filter(kind -> !namesOf(kind).isEmpty())
                .toList();
    }

    public List<String> namesOf(String kind) {
        return parties.stream()
                .filter(p -> p.kind().equals(kind))
                .map(PartyView::name)
                .toList();
    }

    private Stream<ActionView> actions() {
        return objectives.stream().flatMap(o -> o.actions().stream());
    }

    static CovenantView from(Covenant covenant, CountProgress.Counts counts, String sectorName, long pending) {
        return new CovenantView(
                covenant.id(),
                covenant.sector(),
                sectorName,
                covenant.title(),
                covenant.from(),
                covenant.until(),
                covenant.status().code(),
                covenant.signedOn(),
                covenant.endedOn(),
                covenant.endReason(),
                covenant.parties().stream()
                        .map(p -> new PartyView(p.kind().code(), p.name()))
                        .toList(),
                covenant.objectives().stream().map(o -> from(o, counts)).toList(),
                pending,
                AllowedMoves.of(covenant.status()),
                covenant.version());
    }

    private static ObjectiveView from(Objective objective, CountProgress.Counts counts) {
        return new ObjectiveView(
                objective.id(),
                objective.title(),
                objective.description(),
                objective.actions().stream().map(a -> from(a, counts.of(a))).toList());
    }

    private static ActionView from(PlannedAction action, CountProgress.Count count) {
        return new ActionView(
                action.id(),
                action.title(),
                action.description(),
                action.level().code(),
                action.theme().code(),
                action.indicator(),
                action.target(),
                count.realisedCount(),
                count.progress().code(),
                count.granted(),
                count.realised(),
                action.results().stream()
                        .map(r -> new ResultView(r.id(), r.achievedOn(), r.amount(), r.evidence()))
                        .toList());
    }
}
