package be.werkbaarheidsfonds.platform.messaging;

/** What became of an event in the inbox. */
enum Outcome {
    APPLIED,
    /** Of a type this consumer does not read; its version counts. */
    UNKNOWN,
    /** Counted without being applied, by order of an operator. */
    SKIPPED,
    DUPLICATE,
    /** Older than what this consumer knows of the subject. */
    OLDER,
    /** Came before its predecessor and waits for it. */
    PARKED
}
