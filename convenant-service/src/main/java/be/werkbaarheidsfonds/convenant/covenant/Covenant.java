package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.covenant.CovenantLifecycle.Step;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sector covenant: what social partners and government promise each other, and how far it is. */
@Entity
class Covenant {

    @Id
    private UUID id;

    private String sector;
    private String title;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private CovenantStatus status;

    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "covenant_party", joinColumns = @JoinColumn(name = "covenant_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "covenant_id", nullable = false)
    @OrderBy("position")
    private List<Objective> objectives = new ArrayList<>();

    @Version
    private long version;

    protected Covenant() {}

    static Covenant draft(UUID id, CovenantText text, Instant at) {
        var covenant = new Covenant();
        covenant.id = id;
        covenant.status = CovenantStatus.DRAFT;
        covenant.take(text);
        covenant.changedAt = at;
        return covenant;
    }

    /** Makes the move, or refuses it as the lifecycle says. */
    void make(CovenantMove move, Instant at) {
        switch (CovenantLifecycle.next(status, move)) {
            case Step.Refuse refuse -> throw Refused.conflict(refuse.code(), refuse.detail());
            case Step.To to -> {
                apply(move);
                status = to.status();
                changedAt = at;
            }
        }
    }

    private void apply(CovenantMove move) {
        switch (move) {
            case CovenantMove.Amend amend -> take(amend.text());
            case CovenantMove.Sign sign -> signedOn = sign.on();
            case CovenantMove.RecordResult recorded ->
                action(recorded.result().actionId()).record(recorded.result());
            case CovenantMove.End end -> {
                endedOn = end.on();
                endReason = end.reason();
            }
        }
    }

    /** Companies realised something that counts here. */
    void moved(Instant at) {
        changedAt = at;
    }

    private void take(CovenantText text) {
        sector = text.sector();
        title = text.title();
        validFrom = text.from();
        validUntil = text.until();
        parties.clear();
        parties.addAll(text.parties());
        var before = objectives.stream().collect(Collectors.toMap(Objective::id, o -> o));
        objectives.clear();
        for (var objective : text.objectives()) {
            var kept = before.getOrDefault(objective.id(), Objective.of(objective.id()));
            kept.describe(objective, objectives.size());
            objectives.add(kept);
        }
    }

    CovenantText text() {
        return new CovenantText(
                sector,
                title,
                validFrom,
                validUntil,
                List.copyOf(parties),
                objectives.stream().map(Objective::text).toList());
    }

    Stream<PlannedAction> actions() {
        return objectives.stream().flatMap(o -> o.actions().stream());
    }

    PlannedAction action(UUID actionId) {
        return actions()
                .filter(a -> a.id().equals(actionId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Deze actie staat niet in het convenant."));
    }

    boolean hasResult(UUID resultId) {
        return actions().flatMap(a -> a.results().stream()).anyMatch(r -> r.id().equals(resultId));
    }

    /** The last day what companies realise counts. */
    LocalDate countsUntil() {
        var ended = endedOn;
        return ended != null && ended.isBefore(validUntil) ? ended : validUntil;
    }

    boolean isInForceOn(LocalDate day) {
        return status != CovenantStatus.DRAFT && !day.isBefore(validFrom) && !day.isAfter(countsUntil());
    }

    UUID id() {
        return id;
    }

    String sector() {
        return sector;
    }

    String title() {
        return title;
    }

    LocalDate from() {
        return validFrom;
    }

    LocalDate until() {
        return validUntil;
    }

    CovenantStatus status() {
        return status;
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Party> parties() {
        return List.copyOf(parties);
    }

    List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    long version() {
        return version;
    }
}
