package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.problem.Refused;

/** The company a person acts for now. */
final class Mandate {

    private Mandate() {}

    static EnterpriseNumber of(Caller caller) {
        if (caller.mustChooseMandate()) {
            throw Refused.conflict(
                    "mandate-not-chosen",
                    "U kunt voor meer dan één onderneming handelen. Kies eerst bovenaan voor welke u nu werkt.");
        }
        return caller.company();
    }
}
