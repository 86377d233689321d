package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.problem.Refused;

/** Refuses a change that was meant for another version than the current one. */
@FunctionalInterface
interface VersionCheck {

    void accept(long currentVersion);

    /** The version a form was filled in for. */
    static VersionCheck same(long version) {
        return current -> {
            if (current != version) {
                throw Refused.stale();
            }
        };
    }
}
