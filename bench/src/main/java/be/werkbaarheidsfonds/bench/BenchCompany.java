package be.werkbaarheidsfonds.bench;

import java.util.Map;

/**
 * The company the benchmarks act for.
 *
 * @param account who acts for it
 */
record BenchCompany(String account) {

    /** Employees, and so codes: half of them for each half of the ballot benchmark. */
    static final int HEADCOUNT = 4000;

    private static final String ACCOUNT = "lies";
    private static final String ENTERPRISE_NUMBER = "0999200265";

    static BenchCompany register(Api api) {
        var entry = Map.of("sector", "metaal-en-technologie", "headcount", HEADCOUNT, "municipality", "Roeselare");
        api.send(ACCOUNT, "PUT", "/api/convenant/v1/companies/" + ENTERPRISE_NUMBER, entry, "*");
        return new BenchCompany(ACCOUNT);
    }
}
