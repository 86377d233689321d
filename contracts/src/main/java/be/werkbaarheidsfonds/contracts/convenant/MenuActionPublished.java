package be.werkbaarheidsfonds.contracts.convenant;

import be.werkbaarheidsfonds.contracts.EventType;
import java.util.List;

/**
 * An action of the inspiration menu was published or changed.
 * @param action stable code, kebab-case Dutch
 * @param theme policy theme, {@code werkstress} for instance
 * @param problems workability indicators and risks it answers: {@code work-stress, motivation, learning, balance, workload, emotional-load, task-variety, autonomy, support, conditions}
 * @param sectors codes of the sectors it fits best, empty when it fits all
 * @param costFromCents lowest usual cost for one company, in euro cents
 * @param effort {@code small, medium, large}: the time a company must find for it
 * @param summary one or two sentences, Dutch
 */
@EventType("convenant.menu-action-published.v1")
public record MenuActionPublished(
        String action,
        String title,
        String summary,
        String theme,
        List<String> problems,
        List<String> sectors,
        long costFromCents,
        long costToCents,
        String effort)
        implements ConvenantEvent {

    @Override
    public String subject() {
        return action;
    }
}
