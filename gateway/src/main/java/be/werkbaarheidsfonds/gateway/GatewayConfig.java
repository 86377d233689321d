package be.werkbaarheidsfonds.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an operator may set of the gateway. */
@ConfigMapping(prefix = "werkbaarheidsfonds.gateway")
public interface GatewayConfig {

    /** Where each service answers, by the first part of its paths; several replicas with commas between them. */
    Map<String, List<URI>> services();

    /** Requests per minute of one API client, which also is its burst. */
    @WithDefault("600")
    int requestsPerClient();

    /** Requests per minute to the APIs of whoever has no valid token, per address. */
    @WithDefault("120")
    int requestsPerAddress();

    /** Failed look-ups of a scan's code per address and ten minutes; submissions are never limited. */
    @WithDefault("30")
    int failedCodes();

    /** How long the home page waits for a service's fragment. */
    @WithDefault("300ms")
    Duration fragmentTimeout();

    /** How long a service may stay silent before its answer is given up. */
    @WithDefault("60s")
    Duration answerTimeout();
}
