package be.werkbaarheidsfonds.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** What stands around the gateway in its tests: three services, one of them in two replicas and one replica that is down, one service that is down, an identity provider. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    /** Fewer than are allowed elsewhere, so that tests need not try thousands. */
    static final int UNKNOWN_CODES = 200;

    private Runnable stop = () -> {};

    @Override
    public Map<String, String> start() {
        try {
            var provider = new IdentityProviderStandIn();
            var scan = new ServiceStandIn("scan");
            var fund = new ServiceStandIn("fund");
            var convenant = new ServiceStandIn("convenant");
            var otherConvenant = new ServiceStandIn("convenant");
            stop = () -> {
                provider.stop();
                scan.stop();
                fund.stop();
                convenant.stop();
                otherConvenant.stop();
            };
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    provider.address(),
                    "werkbaarheidsfonds.gateway.services.scan",
                    scan.address(),
                    "werkbaarheidsfonds.gateway.services.fund",
                    fund.address(),
                    "werkbaarheidsfonds.gateway.services.convenant",
                    convenant.address() + "," + otherConvenant.address() + ",http://localhost:" + closedPort(),
                    "werkbaarheidsfonds.gateway.services.dialogue",
                    "http://localhost:" + closedPort(),
                    "werkbaarheidsfonds.gateway.requests-per-client",
                    "40",
                    "werkbaarheidsfonds.gateway.unknown-codes",
                    Integer.toString(UNKNOWN_CODES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        stop.run();
    }
}
