package be.werkbaarheidsfonds.local.suite;

import java.util.List;

/** What a start does with the AOT caches of the services. */
enum AotMode {
    /** Uses those that exist. */
    USE {
        @Override
        List<String> flags(AotCache cache) {
            return cache.use();
        }
    },
    /** Makes those that are missing, when the services stop. */
    RECORD {
        @Override
        List<String> flags(AotCache cache) {
            return cache.wasTried() ? cache.use() : cache.record();
        }
    };

    abstract List<String> flags(AotCache cache);
}
