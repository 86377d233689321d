package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.fold.TablePlan.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What sheets were folded into.
 *
 * @param blocks disjoint, of at least k respondents
 * @param larger unions of blocks that are declared groups
 * @param margins those whose tables differ from the others by 0 or at least k
 * @param company more of everyone together, from 100 sheets on
 * @param pool what goes to the calibration of the instrument, per language and scale
 * @param crossings the same sheets per block and category of each margin; only in memory, for the audit of
 *     what margins may tell; never stored and never shown (rules B1, C2)
 * @param exposed per block the statistics a group inside would be known by, codes of scales and
 *     {@link CompanyStatistics#WORKABLE}; only in memory as well
 */
public record Folded(
        List<BlockStatistics> blocks,
        List<Table> larger,
        List<ShownMargin> margins,
        Optional<CompanyStatistics> company,
        Map<String, Map<String, ItemStatistics>> pool,
        List<Crossing> crossings,
        List<Set<String>> exposed) {

    public Folded {
        blocks = List.copyOf(blocks);
        larger = List.copyOf(larger);
        margins = List.copyOf(margins);
        pool = Map.copyOf(pool);
        crossings = List.copyOf(crossings);
        exposed = List.copyOf(exposed);
    }

    /**
     * A margin with categories joined until each has k respondents.
     *
     * @param margin place in the tree's margins
     * @param categories per joined category the places of what it is of, {@link Placed#OPEN} for who left it open
     */
    public record ShownMargin(int margin, List<List<Integer>> categories) {

        public ShownMargin {
            categories = List.copyOf(categories);
        }
    }

    /**
     * Who is in a block and in these joined categories.
     *
     * @param categories place of the joined category per shown margin
     */
    public record Crossing(int block, List<Integer> categories, BlockStatistics statistics) {

        public Crossing {
            categories = List.copyOf(categories);
        }
    }
}
