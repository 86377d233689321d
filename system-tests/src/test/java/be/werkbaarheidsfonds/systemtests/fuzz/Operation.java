package be.werkbaarheidsfonds.systemtests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an OpenAPI document.
 *
 * @param path as documented, with its parameters in braces
 * @param body schema of its JSON body, null where it takes none
 */
record Operation(
        String service,
        String method,
        String path,
        List<String> queryParameters,
        @Nullable JsonNode body) {

    @Override
    public String toString() {
        return method + " " + path;
    }
}
