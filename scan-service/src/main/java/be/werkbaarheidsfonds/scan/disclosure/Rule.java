package be.werkbaarheidsfonds.scan.disclosure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules of publishing (rule D1), apart so that tests can show by an attack what each is for. Production
 * has one way: all of them.
 */
enum Rule {
    /** Shares of few people, or of nearly everyone, are told as a range. */
    END_CODING,
    /** Each statistic is of at least k people of its own. */
    OWN_N,
    /** Of each statistic at least five could be counted besides the largest group inside a block. */
    OWN_GROUPS,
    /** Where one block can't tell a statistic no block does. */
    WHOLE_FAMILY,
    /** A total is the sum of what its blocks tell. */
    TOTAL_AS_ITS_BLOCKS,
    /** Few acute people, or few who are not, stay inside problematic. */
    ACUTE_MERGED,
    /** Means and histograms only where the share itself is exact. */
    MORE_ONLY_WHERE_EXACT,
    /** A margin is told only when everything told together leaves everyone's answer open. */
    MARGINS_AUDITED;

    static final Set<Rule> ALL = Collections.unmodifiableSet(EnumSet.allOf(Rule.class));

    static Set<Rule> allBut(Rule left) {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(left)));
    }
}
