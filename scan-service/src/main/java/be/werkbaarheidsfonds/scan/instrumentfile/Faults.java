package be.werkbaarheidsfonds.scan.instrumentfile;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, each with its place below a starting point. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();
    private final String root;

    /** @param root JSON pointer to the definition in its file */
    Faults(String root) {
        this.root = root;
    }

    void add(String place, String code, String detail) {
        found.add(new Fault(root + place, code, detail));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
