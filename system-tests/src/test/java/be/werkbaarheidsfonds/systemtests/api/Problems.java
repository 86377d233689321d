package be.werkbaarheidsfonds.systemtests.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What makes a refusal one of the Belgif REST guide. */
public final class Problems {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> PLACES = List.of("body", "path", "query", "header");

    private Problems() {}

    /** What is missing or wrong, empty for a good problem document. */
    public static List<String> faults(Reply reply) {
        if (!reply.header("Content-Type").startsWith("application/problem+json")) {
            return List.of("content type is '" + reply.header("Content-Type") + "'");
        }
        try {
            return faults(MAPPER.readTree(reply.bytes()), reply.status());
        } catch (IOException e) {
            return List.of("body is not JSON: " + e.getMessage());
        }
    }

    private static List<String> faults(JsonNode problem, int status) {
        var faults = new ArrayList<String>();
        if (!problem.path("type").asText().startsWith("urn:problem-type:belgif:")) {
            faults.add("type is " + problem.path("type"));
        }
        if (problem.path("status").asInt() != status) {
            faults.add("status is " + problem.path("status"));
        }
        if (!problem.path("instance").asText().startsWith("urn:uuid:")) {
            faults.add("instance is " + problem.path("instance"));
        }
        for (var field : List.of("title", "detail")) {
            if (problem.path(field).asText().isBlank()) {
                faults.add(field + " is missing");
            }
        }
        problem.path("issues").forEach(issue -> {
            if (!issue.path("type").asText().startsWith("urn:problem-type:belgif:")
                    || !PLACES.contains(issue.path("in").asText())
                    || issue.path("detail").asText().isBlank()) {
                faults.add("issue is " + issue);
            }
        });
        return faults;
    }
}
