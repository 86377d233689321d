package be.werkbaarheidsfonds.convenant.sectorfigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What companies realised, added up per sector and theme. */
@ApplicationScoped
class RealisedCells {

    private final EntityManager database;

    @Inject
    RealisedCells(EntityManager database) {
        this.database = database;
    }

    Map<String, Map<String, Cell>> bySectorAndTheme() {
        var cells = new HashMap<String, Map<String, Cell>>();
        database.createQuery("""
                SELECT r.sector, r.theme, r.enterpriseNumber, count(r), sum(r.granted) FROM RealisedAction r
                GROUP BY r.sector, r.theme, r.enterpriseNumber
                """, Row.class)
                .getResultList()
                .forEach(row -> cells.computeIfAbsent(row.sector(), s -> new HashMap<>())
                        .merge(row.theme(), row.cell(), Cell::plus));
        return cells;
    }

    /** What one company realised in one theme. */
    record Row(String sector, String theme, String enterpriseNumber, Long actions, BigDecimal granted) {

        Cell cell() {
            return new Cell(Set.of(enterpriseNumber), Math.toIntExact(actions), granted);
        }
    }
}
