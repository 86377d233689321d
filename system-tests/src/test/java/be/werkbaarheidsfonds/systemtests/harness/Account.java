package be.werkbaarheidsfonds.systemtests.harness;

/** People of the local realm, by what they do. */
public enum Account {
    /** HR manager of a food company of 64 people. */
    HR_MANAGER("an"),
    /** Acts for two companies. */
    OF_TWO_COMPANIES("joris"),
    OF_ANOTHER_COMPANY("lies"),
    OF_A_THIRD_COMPANY("tom"),
    FOOD_CONSULTANT("sofie"),
    ASSESSOR("karim"),
    APPROVER("greet"),
    TREASURER("dirk"),
    POLICY("nele"),
    ADMIN("pieter"),
    /** Known to the identity provider, without any role here. */
    WITHOUT_ROLE("robin");

    /** Of every demo account. */
    public static final String PASSWORD = "werkbaar";

    private final String userName;

    Account(String userName) {
        this.userName = userName;
    }

    public String userName() {
        return userName;
    }
}
