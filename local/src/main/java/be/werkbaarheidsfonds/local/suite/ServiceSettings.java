package be.werkbaarheidsfonds.local.suite;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the services are told about where they run. */
final class ServiceSettings {

    private final SuiteConfig config;
    private final Secrets secrets;
    private final String issuer;

    ServiceSettings(SuiteConfig config, Secrets secrets, String issuer) {
        this.config = config;
        this.secrets = secrets;
        this.issuer = issuer;
    }

    /** The same for a service whose clock is behind those of the others. */
    ServiceSettings behind(Duration time) {
        return new ServiceSettings(config.withClockOffset(config.clockOffset().minus(time)), secrets, issuer);
    }

    /** System properties: everything but secrets, which other users of the machine could read there. */
    Map<String, String> of(Service service) {
        var ports = config.ports();
        var settings = new HashMap<String, String>();
        settings.put("quarkus.profile", "local");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(ports.of(service)));
        settings.put("werkbaarheidsfonds.identity-provider", issuer);
        settings.put("werkbaarheidsfonds.public-url", "http://localhost:" + ports.of(Service.GATEWAY));
        settings.put("werkbaarheidsfonds.database.host", "localhost:" + ports.postgres());
        settings.put("werkbaarheidsfonds.kafka", "localhost:" + ports.kafka());
        settings.put(
                "werkbaarheidsfonds.state-folder",
                config.stateOf(service.module()).toString());
        settings.put("werkbaarheidsfonds.clock-offset", config.clockOffset().toString());
        settings.put("quarkus.mailer.host", "localhost");
        settings.put("quarkus.mailer.port", Integer.toString(ports.smtp()));
        settings.put("quarkus.mailer.start-tls", "DISABLED");
        if (service == Service.GATEWAY) {
            Service.withDatabase()
                    .forEach(behind -> settings.put(
                            "werkbaarheidsfonds.gateway.services." + behind.shortName(),
                            "http://localhost:" + ports.of(behind)));
        }
        settings.putAll(config.settings());
        return settings;
    }

    /** Environment variables. */
    Map<String, String> secretsOf(Service service) {
        if (service == Service.GATEWAY) {
            return Map.of("WERKBAARHEIDSFONDS_SESSION_SECRET", secrets.get("session"));
        }
        var variables = new TreeMap<>(Map.of(
                "WERKBAARHEIDSFONDS_DATABASE_OWNER_PASSWORD", ownerPassword(service),
                "WERKBAARHEIDSFONDS_DATABASE_APP_PASSWORD", appPassword(service)));
        if (service == Service.SCAN) {
            variables.put("WERKBAARHEIDSFONDS_KEY_STORE_SECRET", secrets.get("key-store"));
        }
        return variables;
    }

    String ownerPassword(Service service) {
        return secrets.get("database." + service.shortName() + ".owner");
    }

    String appPassword(Service service) {
        return secrets.get("database." + service.shortName() + ".app");
    }
}
