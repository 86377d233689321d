package be.werkbaarheidsfonds.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** An answer, with the request it is an answer to for the message when it is not the expected one. */
public final class Reply {

    private final String request;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] bytes;

    Reply(String request, int status, HttpHeaders headers, byte[] bytes) {
        this.request = request;
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
    }

    public int status() {
        return status;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.read(text());
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The version to send along with the next change. */
    public String etag() {
        assertThat(header("ETag")).as("ETag of " + this).isNotBlank();
        return header("ETag");
    }

    public Reply expect(int expected) {
        assertThat(status).as(() -> toString()).isEqualTo(expected);
        return this;
    }

    /** The refusal is one of the Belgif guide and of this status. */
    public Reply expectProblem(int expected) {
        expect(expected);
        assertThat(Problems.faults(this)).as(() -> toString()).isEmpty();
        return this;
    }

    @Override
    public String toString() {
        var text = text();
        return request + " → " + status + " " + (text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
    }
}
