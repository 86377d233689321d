package be.werkbaarheidsfonds.local.suite;

import be.werkbaarheidsfonds.platform.embedded.FreePorts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every port a running suite takes, all on the loopback address. */
public record Ports(
        Map<Service, Integer> services,
        int keycloak,
        int keycloakManagement,
        int postgres,
        int kafka,
        int kafkaController,
        int smtp,
        int mailPage) {

    public Ports {
        services = Map.copyOf(services);
    }

    /** The ones people know and the documentation names. */
    public static Ports standard() {
        var services = Map.of(
                Service.GATEWAY, 8080,
                Service.SCAN, 8081,
                Service.FUND, 8082,
                Service.CONVENANT, 8083,
                Service.DIALOGUE, 8084);
        return new Ports(services, 8180, 9100, 15432, 19092, 19093, 13025, 8025);
    }

    /** Whatever is free now, for tests beside a running suite. */
    public static Ports free() {
        var all = Service.values();
        List<Integer> free = FreePorts.several(all.length + 7);
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var i = 0; i < all.length; i++) {
            services.put(all[i], free.get(i));
        }
        var rest = free.subList(all.length, free.size());
        return new Ports(
                services, rest.get(0), rest.get(1), rest.get(2), rest.get(3), rest.get(4), rest.get(5), rest.get(6));
    }

    public int of(Service service) {
        return services.getOrDefault(service, 0);
    }

    /** Each port and what wants it. */
    public Map<Integer, String> owners() {
        var owners = new LinkedHashMap<Integer, String>();
        for (var service : Service.values()) {
            owners.put(of(service), service.module());
        }
        owners.put(keycloak, "Keycloak");
        owners.put(keycloakManagement, "Keycloak's health check");
        owners.put(postgres, "PostgreSQL");
        owners.put(kafka, "Kafka");
        owners.put(kafkaController, "Kafka's controller");
        owners.put(smtp, "the local mail server");
        owners.put(mailPage, "the page with sent mail");
        return owners;
    }
}
