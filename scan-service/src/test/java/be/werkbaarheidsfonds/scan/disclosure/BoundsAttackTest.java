package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules E1 and E2: exact bounds on what any named group answered, over random companies. */
class BoundsAttackTest {

    private static final int K = 10;

    /** At most so few questions may be left open because they took the solver too long. */
    private static final int ONE_IN = 1_000;

    /** {@code -Dattack.long=true} attacks for minutes instead of seconds. */
    private static final int COMPANIES = Boolean.getBoolean("attack.long") ? 2_000 : 40;

    private int statistics;
    private int solved;
    private int unsolved;

    /** Nothing is told of a statistic fewer than k could be scored on; that may not be the rule. */
    private void attack(long seed, int companies, int mostMargins) {
        var random = new Random(seed);
        for (var run = 0; run < companies; run++) {
            var company = RandomCompany.of(random, mostMargins);
            if (company.sheets().size() >= K) {
                attack(company, random);
            }
        }
        assertThat(statistics).isGreaterThan(companies);
        assertThat(unsolved).isLessThanOrEqualTo(solved / ONE_IN);
    }

    private void attack(RandomCompany company, Random random) {
        var folded = Fold.of(Sheets.BASIS, company.tree(), company.sheets(), K);
        var edition = JsonEdition.of(Publication.of(Sheets.BASIS, company.tree(), folded, K));
        for (var statistic : List.of(RandomCompany.PROBLEM, JsonEdition.RATE)) {
            var figures = edition.figuresOf(statistic);
            if (!figures.isEmpty()) {
                var attack = new Attack(company.roster(statistic), figures, K, random);
                assertThat(attack.learns())
                        .as("%s of %s: %s", statistic, company.tree().groups(), figures)
                        .isEmpty();
                statistics++;
                solved += attack.solved();
                unsolved += attack.unsolved();
            }
        }
    }

    @Test
    void no_group_of_any_tree_is_known_better_than_claimed() {
        attack(1, COMPANIES, 0);
    }

    @Test
    void nor_with_margins_beside_the_tree() {
        attack(2, COMPANIES, 2);
    }
}
