package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said at opening of the data protection impact assessment (rule F1: filled in before the first opening).
 *
 * @param confirmed that it is filled in and kept
 * @param on ISO date, as typed
 */
record Assessment(boolean confirmed, @Nullable String on) {

    static final String CONFIRMED = "assessed";
    static final String ON = "assessedOn";

    /** A program that names the day says it. */
    static Assessment ofApi(@Nullable LocalDate on) {
        return new Assessment(true, on == null ? null : on.toString());
    }

    /** The day, once there are no issues. */
    LocalDate day() {
        return Typed.date(on).orElseThrow();
    }

    List<Issue> issues(LocalDate today) {
        var issues = new ArrayList<Issue>();
        if (!confirmed) {
            issues.add(Issue.of(
                    CONFIRMED,
                    "required",
                    "Vul eerst de gegevensbeschermingseffectbeoordeling in, bewaar ze, en vink dit dan aan."));
        }
        var day = Typed.date(on);
        if (day.isEmpty()) {
            issues.add(Issue.of(
                    ON, "required", "Vul in op welke dag de gegevensbeschermingseffectbeoordeling ingevuld is."));
        } else if (day.get().isAfter(today)) {
            issues.add(Issue.of(ON, "out-of-range", "Vul ze in voor u opent: kies vandaag of een dag die voorbij is."));
        }
        return List.copyOf(issues);
    }
}
