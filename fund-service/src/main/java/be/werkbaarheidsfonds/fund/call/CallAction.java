package be.werkbaarheidsfonds.fund.call;

/** What can be done with a call. */
enum CallAction {
    REVISE,
    PUBLISH,
    /** Before its last day: no application can be handed in any more. */
    CLOSE
}
