package be.werkbaarheidsfonds.local.suite;

import java.util.List;
import java.util.stream.Stream;

/** The programs of the suite that are ours, each a JVM. */
public enum Service {
    SCAN("scan", 112),
    FUND("fund", 144),
    CONVENANT("convenant", 112),
    DIALOGUE("dialogue", 96),
    GATEWAY("gateway", 96);

    private final String shortName;
    private final int heapMegabytes;

    Service(String shortName, int heapMegabytes) {
        this.shortName = shortName;
        this.heapMegabytes = heapMegabytes;
    }

    /** First part of its paths, and the name of its database. */
    public String shortName() {
        return shortName;
    }

    /** The Maven module, the application and the audience of tokens. */
    public String module() {
        return this == GATEWAY ? shortName : shortName + "-service";
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** The services that have a database: all but the gateway. */
    static List<Service> withDatabase() {
        return Stream.of(values()).filter(s -> s != GATEWAY).toList();
    }
}
