package be.werkbaarheidsfonds.scan.catalogue;

import java.util.Locale;

/** Where a published version of an instrument is in its life. */
public enum InstrumentStatus {
    /** New scans may use it, from the day it is valid. */
    PUBLISHED,
    /** No new scan uses it; those that run keep it. */
    ENDED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
