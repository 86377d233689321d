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

    /** {@code -Dattack.long=true} attacks for minutes instead of seconds. */
    private static final int COMPANIES = Boolean.getBoolean("attack.long") ? 2_000 : 40;

    private static void attack(long seed, int companies, int mostMargins) {
        var random = new Random(seed);
        for (var run = 0; run < companies; run++) {
            var company = RandomCompany.of(random, mostMargins);
            if (company.sheets().size() >= K) {
                attack(company, random);
            }
        }
    }

    private static void attack(RandomCompany company, Random random) {
        var folded = Fold.of(Sheets.BASIS, company.tree(), company.sheets(), K);
        var edition = JsonEdition.of(Publication.of(Sheets.BASIS, company.tree(), folded, K));
        var roster = Roster.of(company.tree(), company.sheets());
        for (var statistic : List.of(RandomCompany.PROBLEM, JsonEdition.RATE)) {
            var figures = edition.figuresOf(statistic);
            assertThat(figures).isNotEmpty();
            assertThat(new Attack(roster, figures, K, random).learns())
                    .as("%s of %s: %s", statistic, company.tree(), figures)
                    .isEmpty();
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
