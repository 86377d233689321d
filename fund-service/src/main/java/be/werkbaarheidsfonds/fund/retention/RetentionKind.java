package be.werkbaarheidsfonds.fund.retention;

/** Kinds of record with a term. */
enum RetentionKind {
    /** Deleted. */
    UNTOUCHED_DRAFT,
    /** The contact and the names in the audit trail are erased; the file and its money stay. */
    CONTACT_OF_CLOSED_FILE,
    /** Deleted. */
    SENT_MAIL
}
