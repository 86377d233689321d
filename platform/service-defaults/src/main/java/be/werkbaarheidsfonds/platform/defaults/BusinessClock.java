package be.werkbaarheidsfonds.platform.defaults;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only source of time. Its zone is the one in which business days and deadlines are counted.
 * In the local profile an offset gives demo data a past; anywhere else an offset is a fault.
 */
@ApplicationScoped
public class BusinessClock {

    /** Deadlines and business days are those of Brussels. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    @Produces
    @Singleton
    Clock clock(
            @ConfigProperty(name = "werkbaarheidsfonds.clock-offset", defaultValue = "PT0S") Duration offset,
            @ConfigProperty(name = "quarkus.profile", defaultValue = "prod") String profile) {
        if (offset.isZero()) {
            return Clock.system(ZONE);
        }
        if (!profile.equals("local")) {
            throw new IllegalStateException("werkbaarheidsfonds.clock-offset is for the local profile only");
        }
        return Clock.offset(Clock.system(ZONE), offset);
    }
}
