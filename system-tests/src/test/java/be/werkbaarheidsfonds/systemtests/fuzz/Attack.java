package be.werkbaarheidsfonds.systemtests.fuzz;

import java.net.http.HttpRequest.BodyPublisher;
import java.util.Map;

/** One hostile request: what was done to it, for the report, and what to send. */
record Attack(Operation operation, String what, String address, Map<String, String> headers, BodyPublisher body) {

    @Override
    public String toString() {
        return operation + " with " + what;
    }
}
