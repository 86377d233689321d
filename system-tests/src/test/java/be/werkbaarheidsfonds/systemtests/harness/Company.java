package be.werkbaarheidsfonds.systemtests.harness;

/**
 * Fictitious companies of the local realm.
 *
 * @param user who acts for it
 */
public record Company(
        Account user, String enterpriseNumber, String name, String sector, int headcount, String municipality) {

    public static final Company BAKERY =
            new Company(Account.HR_MANAGER, "0999100196", "Bakkerij De Korenaar nv", "voedingsnijverheid", 64, "Aalst");
    public static final Company METALWORKS = new Company(
            Account.OF_ANOTHER_COMPANY,
            "0999200265",
            "Metaalwerken Vercruysse nv",
            "metaal-en-technologie",
            240,
            "Roeselare");
    public static final Company CARE = new Company(
            Account.OF_A_THIRD_COMPANY, "0999300334", "Zorgpunt De Linde vzw", "social-profit", 18, "Mechelen");
}
