package be.werkbaarheidsfonds.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What an API answered. */
record Answer(int status, JsonNode body, @Nullable String etag) {

    boolean ok() {
        return status >= 200 && status < 300;
    }

    String text(String field) {
        return body.path(field).asText();
    }

    /** The tag that the next change of this thing must name. */
    String tag() {
        if (etag == null) {
            throw new IllegalStateException("Answer without ETag: " + body);
        }
        return etag;
    }
}
