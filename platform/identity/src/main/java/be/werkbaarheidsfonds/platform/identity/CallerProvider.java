package be.werkbaarheidsfonds.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the current request. */
@RequestScoped
public class CallerProvider {

    private final SecurityIdentity identity;

    @Inject
    public CallerProvider(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; asking for one where nobody is logged in is a fault. */
    public Caller get() {
        Caller caller = identity.getAttribute(CallerAugmentor.ATTRIBUTE);
        if (caller == null) {
            throw new IllegalStateException("Nobody is logged in");
        }
        return caller;
    }

    /** The caller of an identity, where there is no request scope to ask; null when it is nobody's token. */
    public static @Nullable Caller callerOf(@Nullable SecurityIdentity identity) {
        return identity == null ? null : identity.getAttribute(CallerAugmentor.ATTRIBUTE);
    }

    public boolean isAnonymous() {
        return identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken);
    }
}
