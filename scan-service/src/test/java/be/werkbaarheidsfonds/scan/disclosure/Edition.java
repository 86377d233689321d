package be.werkbaarheidsfonds.scan.disclosure;

import java.util.List;

/**
 * What an attacker holds in his hands: the numbers of one emitted artefact, whatever its form. An edition in
 * another form (page, PDF, workbook) joins the attacks by being read into this.
 */
public interface Edition {

    /** Every number told of this statistic. */
    List<Figure> figuresOf(String statistic);

    /**
     * One number.
     *
     * @param table names of the departments or categories of its table; none for the company
     * @param of how many were counted
     * @param low fewest there can be, as the number reads
     */
    record Figure(List<String> table, int of, int low, int high) {

        private static final int PERCENT = 100;

        public Figure {
            table = List.copyOf(table);
        }

        /** A share as it is written: a whole percentage, rounded, or a range. */
        static Figure ofShare(List<String> table, int of, int from, int to) {
            if (from < to) {
                return new Figure(table, of, Math.ceilDiv(from * of, PERCENT), Math.floorDiv(to * of, PERCENT));
            }
            var low = 0;
            while (low < of && Math.round((float) PERCENT * low / of) < from) {
                low++;
            }
            var high = low;
            while (high < of && Math.round((float) PERCENT * (high + 1) / of) == from) {
                high++;
            }
            return new Figure(table, of, low, high);
        }
    }
}
