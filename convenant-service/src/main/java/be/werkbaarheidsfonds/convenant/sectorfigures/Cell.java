package be.werkbaarheidsfonds.convenant.sectorfigures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What companies realised together, before anything is hidden. Never leaves this package.
 *
 * @param companies enterprise numbers of those companies
 */
record Cell(Set<String> companies, int actions, BigDecimal granted) {

    static final Cell EMPTY = new Cell(Set.of(), 0, BigDecimal.ZERO);

    Cell plus(Cell other) {
        var all = new HashSet<>(companies);
        all.addAll(other.companies);
        return new Cell(all, actions + other.actions, granted.add(other.granted));
    }

    static Cell sum(List<Cell> cells) {
        return cells.stream().reduce(EMPTY, Cell::plus);
    }
}
