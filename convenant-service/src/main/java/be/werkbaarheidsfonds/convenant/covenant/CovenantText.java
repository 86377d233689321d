package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the parties agree on; {@link CovenantRules} made sure it is complete and sensible. */
record CovenantText(
        String sector, String title, LocalDate from, LocalDate until, List<Party> parties, List<Objective> objectives) {

    /** What the parties want to reach. */
    record Objective(UUID id, String title, String description, List<Action> actions) {}

    /**
     * What will be done for it.
     *
     * @param indicator what is counted
     * @param target how many of it make the action realised
     */
    record Action(UUID id, String title, String description, Level level, Theme theme, String indicator, int target) {}
}
