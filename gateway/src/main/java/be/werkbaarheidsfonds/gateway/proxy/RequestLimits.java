package be.werkbaarheidsfonds.gateway.proxy;

import be.werkbaarheidsfonds.gateway.GatewayConfig;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Token buckets in memory, per API client and, for who has none, per address. A whole company sits
 * behind one address: of people only codes that do not exist count, and only very many of them hold it up.
 */
@ApplicationScoped
class RequestLimits {

    /** The least recently used go first, so that inventing clients costs no memory. */
    private static final int MOST_BUCKETS = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };

    private final GatewayConfig config;

    @Inject
    RequestLimits(GatewayConfig config) {
        this.config = config;
    }

    /** Seconds to wait, 0 when this client may go on. */
    long waitOfClient(String client) {
        return take("client " + client, () -> perMinute(config.requestsPerClient()));
    }

    /** Seconds to wait, 0 when this address may go on. */
    long waitOfAddress(String address) {
        return take("address " + address, () -> perMinute(config.requestsPerAddress()));
    }

    boolean mayTryCodes(String address) {
        return codes(address).getAvailableTokens() > 0;
    }

    void countUnknownCode(String address) {
        codes(address).tryConsume(1);
    }

    private Bucket codes(String address) {
        return bucket("code " + address, () -> bucketOf(config.unknownCodes(), Duration.ofMinutes(10)));
    }

    private long take(String key, Supplier<Bucket> fresh) {
        var probe = bucket(key, fresh).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.ceilDiv(
                        probe.getNanosToWaitForRefill(), Duration.ofSeconds(1).toNanos());
    }

    private Bucket bucket(String key, Supplier<Bucket> fresh) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, k -> fresh.get());
        }
    }

    private static Bucket perMinute(int requests) {
        return bucketOf(requests, Duration.ofMinutes(1));
    }

    private static Bucket bucketOf(int capacity, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .build();
    }
}
