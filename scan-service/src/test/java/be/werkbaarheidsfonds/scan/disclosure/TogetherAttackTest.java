package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.Edition.Figure;
import be.werkbaarheidsfonds.scan.disclosure.JointBounds.Told;
import be.werkbaarheidsfonds.scan.disclosure.Roster.Cell;
import be.werkbaarheidsfonds.scan.disclosure.Roster.Named;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Rules C3, D1, E1 and E2: tables of what goes with a risk, put together with everything else that is told of
 * the risk, of what goes with it, and of workable work.
 */
class TogetherAttackTest {

    private static final int K = 10;
    private static final int COMPANIES = Boolean.getBoolean("attack.long") ? 400 : 12;
    private static final int PICKED = 4;
    private static final double FEW = 0.03;
    private static final double LEAST = 0.2;

    private static final String RISK = "workload";
    private static final String OUTCOME = "learning";

    /** Kinds of who is scored on the risk: its band, twice, plus whether the outcome is a problem. */
    private static final int BANDS = 3;

    private static final int UNSCORED = 2 * BANDS;
    private static final int KINDS = UNSCORED + 2;

    private static boolean hasOutcome(int kind) {
        return kind % 2 == 1;
    }

    private static boolean hasRisk(int kind) {
        return kind >= 2 && kind < UNSCORED;
    }

    private static boolean isAcute(int kind) {
        return kind / 2 == 2;
    }

    /** People per department and kind. */
    private static final class Company {

        private final GroupTree tree;
        private final int[][] counts;

        private Company(int[][] counts) {
            this.tree = Trees.flat(Arrays.stream(counts)
                    .map(kinds -> Arrays.stream(kinds).sum())
                    .toList());
            this.counts = counts;
        }

        static Company of(Random random) {
            var counts = new int[random.nextInt(1, 4)][KINDS];
            var everyone = 110 + random.nextInt(60);
            var weights = random.doubles(KINDS, LEAST, 1).toArray();
            if (random.nextBoolean()) {
                Arrays.fill(weights, UNSCORED, KINDS, FEW * random.nextInt(2));
            }
            for (var i = 0; i < everyone; i++) {
                var kind = random.nextInt(KINDS);
                var isKept = random.nextDouble() < weights[kind];
                counts[random.nextInt(counts.length)][isKept ? kind : 0]++;
            }
            return new Company(counts);
        }

        List<Placed> sheets() {
            var sheets = new ArrayList<Placed>();
            for (var group = 0; group < counts.length; group++) {
                for (var kind = 0; kind < KINDS; kind++) {
                    var sheet = sheet(group, kind);
                    IntStream.range(0, counts[group][kind]).forEach(i -> sheets.add(Placed.inGroup(sheet)));
                }
            }
            return sheets;
        }

        private static Sheet sheet(int group, int kind) {
            var sheet = hasOutcome(kind) ? Sheets.withProblems(group, OUTCOME) : Sheets.withProblems(group);
            if (kind >= UNSCORED) {
                return Sheets.without(sheet, RISK);
            }
            return hasRisk(kind) ? Sheets.withPoints(sheet, RISK, isAcute(kind) ? 12 : 8) : sheet;
        }

        /** Per department who is scored on the risk and who is not; in the second none when they don't count. */
        private Roster roster(boolean unscoredCount) {
            var cells = new ArrayList<Cell>();
            for (var group = 0; group < counts.length; group++) {
                cells.add(new Cell(group, List.of(0), people(group, 0, UNSCORED)));
                cells.add(new Cell(group, List.of(1), unscoredCount ? people(group, UNSCORED, KINDS) : 0));
            }
            return new Roster(tree, cells);
        }

        private int people(int group, int from, int to) {
            return Arrays.stream(counts[group], from, to).sum();
        }
    }

    private final Random random = new Random(20_261_127);
    private int withTables;

    @Test
    void tables_of_what_goes_together_tell_of_nobody() {
        for (var run = 0; run < COMPANIES; run++) {
            attack(Company.of(random));
        }
        assertThat(withTables).isGreaterThan(COMPANIES / 4);
    }

    private void attack(Company company) {
        var folded = Fold.of(Sheets.BASIS, company.tree, company.sheets(), K);
        var edition = JsonEdition.of(Publication.of(Sheets.BASIS, company.tree, folded, K));
        var everyone = company.roster(true);
        var scored = company.roster(false);
        var bands = edition.bandsOf(RISK);
        withTables += bands.isEmpty() ? 0 : 1;
        var told = new ArrayList<Told>();
        add(told, scored, edition.figuresOf(RISK), TogetherAttackTest::hasRisk);
        add(told, scored, edition.figuresOf(RISK + JsonEdition.ACUTE), TogetherAttackTest::isAcute);
        add(told, everyone, edition.figuresOf(OUTCOME), TogetherAttackTest::hasOutcome);
        add(told, everyone, edition.figuresOf(JsonEdition.RATE), kind -> !hasOutcome(kind));
        for (var band : bands) {
            told.addAll(told(band, everyone.where(cell -> true)));
        }
        var bounds = new JointBounds(
                everyone.cells().stream().map(Cell::people).toList(),
                everyone.cells().stream()
                        .map(cell -> cell.categories().contains(0)
                                ? JointBounds.kinds(0, UNSCORED)
                                : JointBounds.kinds(UNSCORED, KINDS))
                        .toList(),
                told);
        assertNothingIsLearned(bounds, everyone, edition.figuresOf(OUTCOME), TogetherAttackTest::hasOutcome);
        assertNothingIsLearned(bounds, scored, edition.figuresOf(RISK), TogetherAttackTest::hasRisk);
    }

    private static void add(List<Told> told, Roster roster, List<Figure> figures, IntPredicate kinds) {
        figures.forEach(figure -> told.add(new Told(roster.cellsOf(figure), kinds, figure.low(), figure.high())));
    }

    /** How many are in the band is told exactly, and of those the share with the outcome. */
    private static List<Told> told(JsonEdition.InBand band, Set<Integer> all) {
        IntPredicate isIn = kind -> kind < UNSCORED && band.bands().contains(kind / 2);
        IntPredicate with =
                kind -> isIn.test(kind) && hasOutcome(kind) == band.outcome().equals(OUTCOME);
        return List.of(new Told(all, isIn, band.of(), band.of()), new Told(all, with, band.low(), band.high()));
    }

    private void assertNothingIsLearned(JointBounds bounds, Roster roster, List<Figure> figures, IntPredicate having) {
        var claim = new Claim(roster, figures, K);
        var groups = new ArrayList<>(roster.declared());
        for (var size = 1; size <= PICKED; size++) {
            groups.add(picked(roster, size));
        }
        for (var group : groups) {
            var learned = bounds.of(group, having);
            assertThat(claim.brokenBy(group, learned.low(), learned.high()))
                    .as("%s", figures)
                    .isEmpty();
        }
    }

    private Named picked(Roster roster, int size) {
        var members = new int[roster.cells().size()];
        while (Arrays.stream(members).sum() < size) {
            var cell = random.nextInt(members.length);
            if (members[cell] < roster.cells().get(cell).people()) {
                members[cell]++;
            }
        }
        return Named.of("picked " + Arrays.toString(members), members, false);
    }
}
