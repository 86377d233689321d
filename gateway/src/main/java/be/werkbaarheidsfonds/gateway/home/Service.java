package be.werkbaarheidsfonds.gateway.home;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * A service that has a part on the home page.
 *
 * @param name first part of its paths
 * @param title what people call it
 * @param text what to find there, for when its own part is missing
 */
record Service(String name, String title, String text) {

    private static final Service SCAN = new Service("scan", "Scan", "Uw lopende scans en hun resultaten.");
    private static final Service FUND = new Service("fund", "Aanvragen", "Oproepen, aanvragen en beslissingen.");
    private static final Service DIALOGUE =
            new Service("dialogue", "Dialoog", "Wat u besprak met uw werknemers of hun vertegenwoordigers.");
    private static final Service CONVENANT =
            new Service("convenant", "Convenanten", "Sectoren, acties op maat en cijfers.");

    /** Those a caller has business with, in the order of the page. */
    static List<Service> of(Caller caller) {
        var services = new ArrayList<Service>();
        if (caller.has(Roles.COMPANY)) {
            services.addAll(List.of(SCAN, DIALOGUE, FUND));
        } else if (caller.has(Roles.FUND_ASSESSOR)
                || caller.has(Roles.FUND_APPROVER)
                || caller.has(Roles.FUND_TREASURER)) {
            services.add(FUND);
        }
        services.add(CONVENANT);
        return List.copyOf(services);
    }
}
