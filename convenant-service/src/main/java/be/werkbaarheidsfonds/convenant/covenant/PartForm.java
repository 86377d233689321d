package be.werkbaarheidsfonds.convenant.covenant;

import java.util.UUID;

/**
 * A new objective or action, as it was typed; an objective uses title and description only.
 *
 * @param objective identity of the objective an action is for
 */
record PartForm(
        UUID id,
        String objective,
        String title,
        String description,
        String level,
        String theme,
        String indicator,
        String target) {

    static PartForm blank(UUID id) {
        return new PartForm(id, "", "", "", "", "", "", "");
    }
}
