package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.theme.Theme;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An action a covenant plans. How far it is, is counted, never typed. */
@Entity
@Table(name = "covenant_action")
class PlannedAction {

    @Id
    private UUID id;

    private int position;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String theme;
    private String indicator;
    private int target;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "action_id", nullable = false)
    @OrderBy("achievedOn DESC")
    private List<RecordedResult> results = new ArrayList<>();

    protected PlannedAction() {}

    static PlannedAction of(UUID id) {
        var action = new PlannedAction();
        action.id = id;
        return action;
    }

    void describe(CovenantText.Action text, int place) {
        position = place;
        title = text.title();
        description = text.description();
        level = text.level();
        theme = text.theme().code();
        indicator = text.indicator();
        target = text.target();
    }

    CovenantText.Action text() {
        return new CovenantText.Action(id, title, description, level, theme(), indicator, target);
    }

    void record(SectorResult result) {
        results.add(RecordedResult.of(result));
    }

    /** What the sector itself counted; nothing for an action at company level. */
    int resultsAmount() {
        return results.stream().mapToInt(RecordedResult::amount).sum();
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

    Level level() {
        return level;
    }

    Theme theme() {
        return Theme.known(theme);
    }

    String indicator() {
        return indicator;
    }

    int target() {
        return target;
    }

    List<RecordedResult> results() {
        return List.copyOf(results);
    }
}
