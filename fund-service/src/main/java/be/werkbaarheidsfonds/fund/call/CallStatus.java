package be.werkbaarheidsfonds.fund.call;

/** Where a call stands; whether a published one is open follows from the day. */
public enum CallStatus {
    DRAFT,
    PUBLISHED,
    CLOSED
}
