package be.werkbaarheidsfonds.platform.identity;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Gives the identity of a verified token the roles of the suite and its {@link Caller}. */
@ApplicationScoped
class CallerAugmentor implements SecurityIdentityAugmentor {

    static final String ATTRIBUTE = "werkbaarheidsfonds.caller";

    /** The company a person with several mandates acts for in this request. */
    static final String MANDATE_HEADER = "Werkbaarheidsfonds-Mandate";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var caller = CallerOfToken.read(token, mandateHeader(attributes));
        if (caller.isEmpty()) {
            return Uni.createFrom().failure(new ForbiddenException("The token has no such mandate"));
        }
        return Uni.createFrom().item(withRoles(identity, caller.get()));
    }

    private static SecurityIdentity withRoles(SecurityIdentity identity, Caller caller) {
        return QuarkusSecurityIdentity.builder(identity)
                .addRoles(caller.roles())
                .addAttribute(ATTRIBUTE, caller)
                .build();
    }

    private static @Nullable String mandateHeader(Map<String, Object> attributes) {
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return routing == null ? null : routing.request().getHeader(MANDATE_HEADER);
    }
}
