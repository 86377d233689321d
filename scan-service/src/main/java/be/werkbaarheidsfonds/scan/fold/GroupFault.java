package be.werkbaarheidsfonds.scan.fold;

/**
 * What is wrong with groups as they were declared, and where.
 *
 * @param place as a form or API names it, {@code groups[3].parent}
 * @param detail in English, for who reads a log; pages have words of their own for each kind
 */
public record GroupFault(String place, Kind kind, String detail) {

    /** Every way groups can be wrong (rules B1, C2). */
    public enum Kind {
        NAMELESS,
        DUPLICATE_NAME,
        UNKNOWN_PARENT,
        CYCLE,
        NO_HEADCOUNT,
        BELOW_PARTS,
        FEW_CATEGORIES,
        MANY_CATEGORIES,
        NOT_THE_SUM,
        /** Even if everyone answers, all groups end up in one table: they would be asked for nothing. */
        NEVER_SHOWN,
        /** Even if everyone answers, all categories end up in one table. */
        MARGIN_NEVER_SHOWN,
        /**
         * Two tables of nearly as many people: should they be the same people but for a few, the margin is hidden at
         * close. No more than a warning, since nobody knows yet how they overlap.
         */
        MAY_DIFFER_BY_FEW;

        public boolean isWarning() {
            return this == MAY_DIFFER_BY_FEW;
        }
    }
}
