package be.werkbaarheidsfonds.convenant.covenant;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An objective of a covenant and the actions planned for it. */
@Entity
@Table(name = "covenant_objective")
class Objective {

    @Id
    private UUID id;

    private int position;
    private String title;
    private String description;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "objective_id", nullable = false)
    @OrderBy("position")
    private List<PlannedAction> actions = new ArrayList<>();

    protected Objective() {}

    static Objective of(UUID id) {
        var objective = new Objective();
        objective.id = id;
        return objective;
    }

    void describe(CovenantText.Objective text, int place) {
        position = place;
        title = text.title();
        description = text.description();
        var before = actions.stream().collect(Collectors.toMap(PlannedAction::id, a -> a));
        actions.clear();
        for (var action : text.actions()) {
            var kept = before.getOrDefault(action.id(), PlannedAction.of(action.id()));
            kept.describe(action, actions.size());
            actions.add(kept);
        }
    }

    CovenantText.Objective text() {
        return new CovenantText.Objective(
                id,
                title,
                description,
                actions.stream().map(PlannedAction::text).toList());
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<PlannedAction> actions() {
        return List.copyOf(actions);
    }
}
