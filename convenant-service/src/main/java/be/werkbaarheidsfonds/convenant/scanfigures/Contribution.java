package be.werkbaarheidsfonds.convenant.scanfigures;

import java.util.List;
import java.util.UUID;

/** The latest scan of a company. Never shown by itself. */
record Contribution(UUID scan, String enterpriseNumber, int respondents, List<Share> shares) {

    Contribution {
        shares = List.copyOf(shares);
    }

    /** @param from lowest percentage it can be */
    record Share(String statistic, int respondents, int from, int to) {}
}
