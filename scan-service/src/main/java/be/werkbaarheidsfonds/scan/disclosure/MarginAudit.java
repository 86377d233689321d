package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.Witnesses.Bounds;
import be.werkbaarheidsfonds.scan.disclosure.Witnesses.Told;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether tables that cut across each other leave everyone's answer open (rules D1, E1). An attacker knows
 * how many of each cell there are, by block and category, and what every table tells. The answers of any two
 * people must still be possible both ways, independently: then neither is known, nor what one of them
 * answered when the other tells. And each end-coded share must still be able to be anything it says.
 */
final class MarginAudit {

    private static final int MOST_WALKS = 120;

    /** From so many witnesses another one is looked for. */
    private static final int STARTS = 12;

    private final int[] sizes;
    private final List<Told> told;
    private final Witnesses witnesses;
    private final List<int[]> found = new ArrayList<>();

    /** Per cell which cells can have the other answer while it has this one; one of each per pair of answers. */
    private final Map<Answers, List<BitSet>> seen = new EnumMap<>(Answers.class);

    private MarginAudit(int[] sizes, List<Told> told) {
        this.sizes = sizes;
        this.told = told;
        this.witnesses = new Witnesses(sizes, told);
        for (var answers : Answers.values()) {
            seen.put(
                    answers,
                    IntStream.range(0, sizes.length)
                            .mapToObj(cell -> new BitSet(sizes.length))
                            .toList());
        }
    }

    /** What two people answered: with a problem or without. */
    private enum Answers {
        BOTH(true, true),
        FIRST(true, false),
        NEITHER(false, false);

        private final boolean one;
        private final boolean other;

        Answers(boolean one, boolean other) {
            this.one = one;
            this.other = other;
        }
    }

    /**
     * @param sizes people per cell, each at least one
     * @param told what every table tells of them
     */
    static boolean isSafe(int[] sizes, List<Told> told) {
        return new MarginAudit(sizes, told).isSafe();
    }

    private boolean isSafe() {
        var first = witnesses.any();
        if (first.isEmpty()) {
            return false;
        }
        take(first.get());
        var from = first.get();
        for (var i = 0; i < MOST_WALKS && !(found.size() >= STARTS && everyPairIsSeen()); i++) {
            var next = witnesses.elsewhere(from);
            if (next.isPresent()) {
                from = next.get();
                take(from);
            }
        }
        return endsAreOpen() && pairsAreOpen();
    }

    private void take(int[] witness) {
        found.add(witness);
        var can = new BitSet(sizes.length);
        var cannot = new BitSet(sizes.length);
        for (var cell = 0; cell < sizes.length; cell++) {
            can.set(cell, witness[cell] > 0);
            cannot.set(cell, witness[cell] < sizes[cell]);
        }
        for (var cell = can.nextSetBit(0); cell >= 0; cell = can.nextSetBit(cell + 1)) {
            see(Answers.BOTH, cell, can, witness[cell] > 1);
            see(Answers.FIRST, cell, cannot, cannot.get(cell));
        }
        for (var cell = cannot.nextSetBit(0); cell >= 0; cell = cannot.nextSetBit(cell + 1)) {
            see(Answers.NEITHER, cell, cannot, sizes[cell] - witness[cell] > 1);
        }
    }

    private void see(Answers answers, int cell, BitSet others, boolean itself) {
        var row = row(answers, cell);
        var before = row.get(cell);
        row.or(others);
        row.set(cell, before || itself);
    }

    private BitSet row(Answers answers, int cell) {
        return Objects.requireNonNull(seen.get(answers)).get(cell);
    }

    /** Then further walks can show nothing more. */
    private boolean everyPairIsSeen() {
        return seen.values().stream()
                .allMatch(rows -> IntStream.range(0, sizes.length)
                        .allMatch(cell -> rows.get(cell).cardinality() == sizes.length - (isPair(cell, cell) ? 0 : 1)));
    }

    private boolean pairsAreOpen() {
        for (var answers : Answers.values()) {
            for (var one = 0; one < sizes.length; one++) {
                for (var other = 0; other < sizes.length; other++) {
                    if (isPair(one, other) && !isOpen(answers, one, other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isPair(int one, int other) {
        return one != other || sizes[one] > 1;
    }

    private boolean isOpen(Answers answers, int one, int other) {
        if (row(answers, one).get(other)) {
            return true;
        }
        var bounds = Bounds.free(sizes);
        if (one == other) {
            bounds.atLeast(one, answers.one ? answers.other ? 2 : 1 : 0)
                    .atMost(one, sizes[one] - (answers.other ? 0 : answers.one ? 1 : 2));
        } else {
            require(bounds, one, answers.one);
            require(bounds, other, answers.other);
        }
        return takeNear(bounds, told);
    }

    private void require(Bounds bounds, int cell, boolean problem) {
        if (problem) {
            bounds.atLeast(cell, 1);
        } else {
            bounds.atMost(cell, sizes[cell] - 1);
        }
    }

    /** From the latest found first: neighbours look alike. */
    private boolean takeNear(Bounds bounds, List<Told> toldNow) {
        var starts = new ArrayDeque<int[]>();
        found.forEach(starts::addFirst);
        return starts.stream()
                .limit(STARTS)
                .map(start -> witnesses.near(start, bounds, toldNow))
                .flatMap(Optional::stream)
                .findFirst()
                .map(witness -> {
                    take(witness);
                    return true;
                })
                .orElse(false);
    }

    /** Both ends of what is told as a range can still be. */
    private boolean endsAreOpen() {
        return IntStream.range(0, told.size())
                .filter(i -> !told.get(i).range().isExact())
                .allMatch(i -> endIsOpen(i, told.get(i).range().low())
                        && endIsOpen(i, told.get(i).range().high()));
    }

    private boolean endIsOpen(int table, int count) {
        var toldNow = new ArrayList<>(told);
        var range = new CountRange(count, count, told.get(table).range().of());
        toldNow.set(table, new Told(told.get(table).cells(), range));
        return takeNear(Bounds.free(sizes), toldNow);
    }
}
