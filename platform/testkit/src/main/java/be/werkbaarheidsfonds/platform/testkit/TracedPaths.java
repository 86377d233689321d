package be.werkbaarheidsfonds.platform.testkit;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The paths whose requests are traced, as an exporter would get them. A service that traces makes a bean of it in its
 * tests; others have nothing to do with it.
 */
public abstract class TracedPaths implements SpanProcessor {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

    private final BlockingQueue<String> paths = new LinkedBlockingQueue<>();

    /** What others did before is of no interest. */
    public void forget() {
        paths.clear();
    }

    /** Every path up to this one, which must come. */
    public List<String> upTo(String last) throws InterruptedException {
        var seen = new ArrayList<String>();
        while (!seen.contains(last)) {
            var next = paths.poll(30, TimeUnit.SECONDS);
            seen.add(Objects.requireNonNull(next, () -> "no trace of " + last + " after " + seen));
        }
        return seen;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // only what has ended is exported
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        var path = span.getAttribute(PATH);
        paths.add(path == null ? span.getName() : path);
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
