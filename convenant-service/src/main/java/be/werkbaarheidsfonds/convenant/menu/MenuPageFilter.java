package be.werkbaarheidsfonds.convenant.menu;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** The page's search form; a code that does not exist finds nothing. */
record MenuPageFilter(
        @QueryParam("thema") @DefaultValue("") String theme,
        @QueryParam("knelpunt") @DefaultValue("") String problem,
        @QueryParam("sector") @DefaultValue("") String sector,
        @QueryParam("inspanning") @DefaultValue("") String effort,
        @QueryParam("zoek") @DefaultValue("") String words) {

    MenuFilter filter() {
        return new MenuFilter(theme, problem, sector, effort, words);
    }
}
