package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import java.util.Set;

/**
 * What a reader of the register looks for, and where they may look.
 *
 * @param everywhere whether every sector, and companies without one, are in reach
 * @param sectors codes of the sectors in reach
 */
record CompanySearch(String words, boolean everywhere, Set<String> sectors) {

    /** A consultant sees the companies of their own sectors, the administrator all. */
    static CompanySearch by(Caller caller, String words) {
        return new CompanySearch(words.replaceAll("\\p{Cntrl}", " "), caller.has(Roles.ADMIN), caller.sectors());
    }
}
