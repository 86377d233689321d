package be.werkbaarheidsfonds.platform.identity;

/** The roles of the suite, for {@code @RolesAllowed}. */
public final class Roles {

    /** Acts for a company, whose enterprise number is the caller's organisation. */
    public static final String COMPANY = "company";
    /** Sector consultant, of the sectors in the caller. */
    public static final String CONSULTANT = "consultant";
    /** Assesses applications and advises on them. */
    public static final String FUND_ASSESSOR = "fund-assessor";
    /** Decides on applications someone else assessed: four eyes. */
    public static final String FUND_APPROVER = "fund-approver";
    /** Pays. */
    public static final String FUND_TREASURER = "fund-treasurer";
    /** Reads figures, changes nothing. */
    public static final String POLICY = "policy";
    /** A system with client credentials; what it may do is in its scopes. */
    public static final String PARTNER = "partner";
    /** Administers reference data. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
