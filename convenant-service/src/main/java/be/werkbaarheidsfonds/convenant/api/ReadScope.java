package be.werkbaarheidsfonds.convenant.api;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A partner system reads only with the scope {@code convenant.read}; people read with their role. */
@ApplicationScoped
public class ReadScope {

    /** Every role; Quarkus' word for whoever has a valid token. */
    public static final String ANYONE_LOGGED_IN = "**";

    private final CallerProvider caller;

    @Inject
    public ReadScope(CallerProvider caller) {
        this.caller = caller;
    }

    public void check() {
        var reader = caller.get();
        if (reader.has(Roles.PARTNER) && !reader.scopes().contains("convenant.read")) {
            throw Refused.forbidden("Vraag de beheerder om de scope convenant.read voor uw systeem.");
        }
    }
}
