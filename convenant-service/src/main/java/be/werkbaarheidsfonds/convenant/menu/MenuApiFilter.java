package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.convenant.theme.Problem;
import be.werkbaarheidsfonds.convenant.theme.Theme;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;

/** The API's filter parameters; a code that does not exist is refused rather than found nothing. */
record MenuApiFilter(
        @QueryParam("theme") @DefaultValue("") String theme,
        @QueryParam("problem") @DefaultValue("") String problem,
        @QueryParam("sector") @DefaultValue("") String sector,
        @QueryParam("effort") @DefaultValue("") String effort,
        @QueryParam("q") @DefaultValue("") String words) {

    MenuFilter toFilter() {
        var issues = new ArrayList<Issue>();
        if (!theme.isEmpty() && Theme.of(theme).isEmpty()) {
            issues.add(Issue.in(Issue.In.QUERY, "theme", "unknown", "Dit thema bestaat niet."));
        }
        if (!problem.isEmpty() && Problem.of(problem).isEmpty()) {
            issues.add(Issue.in(Issue.In.QUERY, "problem", "unknown", "Dit knelpunt bestaat niet."));
        }
        if (!effort.isEmpty() && Effort.of(effort).isEmpty()) {
            issues.add(Issue.in(Issue.In.QUERY, "effort", "unknown", "effort is small, medium of large."));
        }
        if (!issues.isEmpty()) {
            throw Refused.malformed(issues);
        }
        return new MenuFilter(theme, problem, sector, effort, words);
    }
}
