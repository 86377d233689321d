package be.werkbaarheidsfonds.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One id per request, given by the gateway, found in logs, events and the problem's instance. */
public final class CorrelationId {

    /** Header of the Belgif REST guide. */
    public static final String HEADER = "BelGov-Trace-Id";

    /** Under this key it is in the logging context, during a request and while an event is handled. */
    public static final String LOG_KEY = "correlationId";

    private static final String KEY = "werkbaarheidsfonds.correlation-id";

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private CorrelationId() {}

    /** The id the gateway gave this request, or a new one that then stays the same for the request. */
    public static UUID of(RoutingContext routing) {
        UUID known = routing.get(KEY);
        if (known != null) {
            return known;
        }
        var id = parse(routing.request().getHeader(HEADER));
        routing.put(KEY, id);
        return id;
    }

    private static UUID parse(@Nullable String header) {
        return header != null && FORM.matcher(header).matches() ? UUID.fromString(header) : UUID.randomUUID();
    }
}
