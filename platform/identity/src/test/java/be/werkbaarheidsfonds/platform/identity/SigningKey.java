package be.werkbaarheidsfonds.platform.identity;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The key alone: this library needs no database. */
public final class SigningKey implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.public-key", Tokens.publicKey());
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
