package be.werkbaarheidsfonds.scan.disclosure;

import java.util.List;

/**
 * What a reader of a table learns of a count: between these two, of so many.
 *
 * @param low fewest it can be
 * @param high most it can be
 * @param of how many were counted
 */
record CountRange(int low, int high, int of) {

    /** Shares of 0–2 people or at most 10 % are end-coded, likewise at the top (rule D1). */
    private static final int FEW_PEOPLE = 2;

    private static final int PERCENT = 100;
    private static final int TENTH = 10;

    CountRange {
        if (low < 0 || high < low || of < high) {
            throw new IllegalArgumentException("No range: " + low + " to " + high + " of " + of);
        }
    }

    /** What may be told of this count. */
    static CountRange endCoded(int count, int of) {
        var few = few(of);
        if (count <= few) {
            return new CountRange(0, Math.min(few, of), of);
        }
        return of - count <= few ? new CountRange(of - few, of, of) : new CountRange(count, count, of);
    }

    /** What a reader can work out of a share that is told: a percentage is rounded, a range is not. */
    static CountRange asTold(PublishedShare share, int of) {
        if (share.isExact()) {
            return new CountRange(
                    Math.max(0, Math.ceilDiv((2 * share.from() - 1) * of, 2 * PERCENT)),
                    Math.min(of, Math.floorDiv((2 * share.to() + 1) * of, 2 * PERCENT)),
                    of);
        }
        return new CountRange(Math.ceilDiv(share.from() * of, PERCENT), Math.floorDiv(share.to() * of, PERCENT), of);
    }

    /** Most people of whom a share is end-coded. */
    static int few(int of) {
        return Math.max(FEW_PEOPLE, of / TENTH);
    }

    /** A total as its parts tell it: it can't reveal what a part hides. */
    static CountRange sum(List<CountRange> parts) {
        return new CountRange(
                parts.stream().mapToInt(CountRange::low).sum(),
                parts.stream().mapToInt(CountRange::high).sum(),
                parts.stream().mapToInt(CountRange::of).sum());
    }

    /** A sum can lie at an end too: it is coded there like any share. */
    CountRange widened() {
        var few = few(of);
        if (high <= few) {
            return new CountRange(0, few, of);
        }
        return of - low <= few ? new CountRange(of - few, of, of) : this;
    }

    boolean isExact() {
        return low == high;
    }

    PublishedShare share() {
        if (isExact()) {
            var percent = Math.round((float) PERCENT * low / of);
            return new PublishedShare(percent, percent);
        }
        var from = Math.floorDiv(PERCENT * low, of);
        var to = Math.ceilDiv(PERCENT * high, of);
        return new PublishedShare(
                high == of ? Math.min(from, PERCENT - TENTH) : from, low == 0 ? Math.max(to, TENTH) : to);
    }
}
