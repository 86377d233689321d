package be.werkbaarheidsfonds.bench;

import java.util.Map;

/**
 * A company the benchmarks act for.
 *
 * @param account who logs in for it
 */
record BenchCompany(String account, String enterpriseNumber) {

    /** Employees, and so codes: enough for every ballot of the benchmarks, on a fast machine too. */
    static final int HEADCOUNT = 100_000;

    /** Whose scan is measured. */
    static final BenchCompany MEASURED = new BenchCompany("lies", "0999200265");

    /** Whose scan was there before: its ballots are for the compilers. */
    static final BenchCompany EARLIER = new BenchCompany("an", "0999100196");

    void register(Api api) {
        var entry = Map.of("sector", "metaal-en-technologie", "headcount", HEADCOUNT, "municipality", "Roeselare");
        api.send(account, "PUT", "/api/convenant/v1/companies/" + enterpriseNumber, entry, "*");
    }
}
