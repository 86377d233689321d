package be.werkbaarheidsfonds.scan.campaign;

/** Where a campaign is in its life. */
public enum CampaignStatus {
    /** Being prepared; everything can still change. */
    DRAFT,
    /** Codes are out; what respondents were promised is fixed. */
    OPEN,
    /** Sheets are folded and deleted; or destroyed unread, and then this is the end (rule B7). */
    CLOSED,
    /** The private key is destroyed and the result can be read. */
    REPORTED,
    /** Its sheets can't be read: deleted unread, never counted. The next scan may follow at once. */
    LOST
}
