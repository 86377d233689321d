package be.werkbaarheidsfonds.convenant.scanfigures;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The figures of a sector, frozen.
 *
 * @param companies how many stand behind it
 */
record Edition(int companies, int respondents, List<Figure> figures, Set<UUID> scans) {

    Edition {
        figures = List.copyOf(figures);
        scans = Set.copyOf(scans);
    }

    /**
     * A share of everyone who could be counted, in all companies together.
     *
     * @param statistic {@code workable}, or the code of a scale of which this is the share with a problem
     * @param from lowest percentage it can be
     * @param scans behind it; never shown
     */
    record Figure(String statistic, int companies, int respondents, int from, int to, Set<UUID> scans) {

        Figure {
            scans = Set.copyOf(scans);
        }
    }
}
