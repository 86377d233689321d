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

    /**
     * Unknown codes per address and ten minutes, after which that address waits.
     *
     * <p>A whole company sits behind one address, and one in fifty who types twelve characters mistypes: 2,000 is a
     * company of 100,000 in ten minutes. It lets nobody in. Of 2^60 codes at most 100,000 or so live at a time, so a
     * guess is right once in 10^13; an address that guesses all year long makes 10^8 guesses and finds a code once in
     * 100,000 years, and ten thousand such addresses together once in ten years. A sheet that names its scan is
     * sealed before its code is known, 0.35 ms each: that is bounded too, to less than a second per ten minutes.
     */
    @WithDefault("2000")
    int unknownCodes();

    /** How long the home page waits for a service's fragment. */
    @WithDefault("300ms")
    Duration fragmentTimeout();

    /** How long a service may stay silent before its answer is given up. */
    @WithDefault("60s")
    Duration answerTimeout();
}
