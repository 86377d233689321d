package be.werkbaarheidsfonds.gateway.session;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is logged in.
 *
 * @param token the access token services verify
 */
public record Session(Caller caller, String token) {

    /** Under which the portal's own pages find it in their routing context. */
    public static final String KEY = "werkbaarheidsfonds.session";

    static Optional<Session> of(@Nullable SecurityIdentity identity) {
        var caller = CallerProvider.callerOf(identity);
        if (identity == null || caller == null) {
            return Optional.empty();
        }
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        return token == null ? Optional.empty() : Optional.of(new Session(caller, token.getToken()));
    }
}
