package be.werkbaarheidsfonds.gateway;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every service by the first part of its paths. */
@Singleton
public final class ServiceAddresses {

    private final Map<String, Replicas> byName = new TreeMap<>();

    @Inject
    ServiceAddresses(GatewayConfig config) {
        config.services().forEach((name, addresses) -> byName.put(name, new Replicas(addresses)));
    }

    public Optional<Replicas> of(String service) {
        return Optional.ofNullable(byName.get(service));
    }

    public Map<String, Replicas> all() {
        return Map.copyOf(byName);
    }
}
