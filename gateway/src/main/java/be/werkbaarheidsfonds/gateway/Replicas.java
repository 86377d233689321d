package be.werkbaarheidsfonds.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a service answers: each of its replicas in turn. */
public final class Replicas {

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    public Replicas(List<URI> addresses) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("A service without an address");
        }
        this.addresses = List.copyOf(addresses);
    }

    /**
     * A request that is yet to be sent. One that can't be reached is passed over; what was sent to one is never
     * sent to another.
     */
    public Future<HttpClientRequest> open(HttpClient client, RequestOptions request) {
        var inTurn = new ArrayList<>(addresses);
        Collections.rotate(inTurn, -Math.floorMod(turn.getAndIncrement(), inTurn.size()));
        return open(client, request, inTurn);
    }

    private static Future<HttpClientRequest> open(HttpClient client, RequestOptions request, List<URI> inTurn) {
        var first = inTurn.getFirst();
        var to = new RequestOptions(request).setHost(first.getHost()).setPort(first.getPort());
        return inTurn.size() == 1
                ? client.request(to)
                : client.request(to).recover(unreachable -> open(client, request, inTurn.subList(1, inTurn.size())));
    }

    @Override
    public String toString() {
        return addresses.toString();
    }
}
