package be.werkbaarheidsfonds.scan.fold;

import java.util.stream.IntStream;

/** Whether tables that cut across each other differ by 0 or at least k respondents (rule C2). */
final class Differences {

    private Differences() {}

    /**
     * Every union of categories against every union of the other tables. The union that is nearest takes of
     * each other table what is mostly inside; what is left over on either side is the difference.
     *
     * @param overlap respondents per other table and category
     */
    static boolean areSafe(int[][] overlap, int categories, int k) {
        return IntStream.range(1, (1 << categories) - 1)
                .map(union -> nearest(overlap, union))
                .allMatch(difference -> difference == 0 || difference >= k);
    }

    private static int nearest(int[][] overlap, int union) {
        var difference = 0;
        for (var table : overlap) {
            var inside = 0;
            var outside = 0;
            for (var category = 0; category < table.length; category++) {
                if ((union >> category & 1) == 1) {
                    inside += table[category];
                } else {
                    outside += table[category];
                }
            }
            difference += Math.min(inside, outside);
        }
        return difference;
    }
}
