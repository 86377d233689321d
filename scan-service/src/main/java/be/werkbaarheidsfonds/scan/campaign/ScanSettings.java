package be.werkbaarheidsfonds.scan.campaign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of the method; proposals that hold until something better is argued in an ADR. */
@ConfigMapping(prefix = "werkbaarheidsfonds.scan")
public interface ScanSettings {

    /** k: fewest respondents behind any figure (rule C2). */
    @WithDefault("10")
    int smallestBlock();

    /** Smaller companies are led to the team dialogue (rule B7). */
    @WithDefault("15")
    int smallestCompany();

    /** The next scan of a company after this many days at the earliest (rule B8). */
    @WithDefault("180")
    int restDays();

    /** A scan that nobody closed is closed this many days after its last day, so that nothing of people stays. */
    @WithDefault("14")
    int closeAfterDays();

    /** Who closes a scan waits this long for it, and looks again after that. */
    @WithDefault("5s")
    Duration closingPatience();

    /** Longest a scan stays open. */
    @WithDefault("90")
    int longestOpenDays();
}
