package be.werkbaarheidsfonds.scan.instrument;

import java.util.List;
import java.util.Optional;

/** Where published definitions are kept. Whatever is found by its id never changes. */
public interface PublishedDefinitions {

    /** Ended or not: a running scan keeps its version. */
    Optional<Definition> find(String id);

    /** What a new scan may use today. */
    List<Definition> offered();

    /** What a new scan may use today or on a later day. */
    List<Definition> notEnded();
}
