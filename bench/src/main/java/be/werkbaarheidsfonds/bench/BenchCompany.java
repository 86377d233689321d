package be.werkbaarheidsfonds.bench;

import java.util.Map;

/**
 * The company the benchmarks act for.
 *
 * @param account who acts for it
 */
record BenchCompany(String account) {

    /** Employees, and so codes: enough for every ballot of the benchmarks, on a fast machine too. */
    static final int HEADCOUNT = 100_000;

    private static final String ACCOUNT = "lies";
    private static final String ENTERPRISE_NUMBER = "0999200265";

    static BenchCompany register(Api api) {
        var entry = Map.of("sector", "metaal-en-technologie", "headcount", HEADCOUNT, "municipality", "Roeselare");
        api.send(ACCOUNT, "PUT", "/api/convenant/v1/companies/" + ENTERPRISE_NUMBER, entry, "*");
        return new BenchCompany(ACCOUNT);
    }
}
