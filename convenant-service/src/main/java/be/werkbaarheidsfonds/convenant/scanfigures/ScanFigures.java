package be.werkbaarheidsfonds.convenant.scanfigures;

import be.werkbaarheidsfonds.contracts.scan.SectorContribution;
import be.werkbaarheidsfonds.convenant.scanfigures.Contribution.Share;
import be.werkbaarheidsfonds.convenant.scanfigures.Edition.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What scans contributed, and the editions made of it. Editions are never changed. */
@ApplicationScoped
class ScanFigures {

    /** As what the scans behind an edition as a whole are kept. */
    private static final String ALL = "";

    private final EntityManager database;

    @Inject
    ScanFigures(EntityManager database) {
        this.database = database;
    }

    /** @param base id of the base package it was measured with */
    void keep(SectorContribution event, String base) {
        database.createNativeQuery("""
                INSERT INTO scan_contribution (scan_id, enterprise_number, closed_on, respondents, base)
                VALUES (:scan, :company, :on, :respondents, :base)
                """)
                .setParameter("base", base)
                .setParameter("scan", event.scanId())
                .setParameter("company", event.enterpriseNumber())
                .setParameter("on", event.closedOn())
                .setParameter("respondents", event.respondents())
                .executeUpdate();
        for (var share : event.shares()) {
            database.createNativeQuery("""
                    INSERT INTO scan_contribution_share (scan_id, statistic, respondents, low, high)
                    VALUES (:scan, :statistic, :respondents, :low, :high)
                    """)
                    .setParameter("scan", event.scanId())
                    .setParameter("statistic", share.statistic())
                    .setParameter("respondents", share.respondents())
                    .setParameter("low", share.from())
                    .setParameter("high", share.to())
                    .executeUpdate();
        }
    }

    /** The sector of a company, where the register knows it. */
    Optional<String> sectorOf(String enterpriseNumber) {
        return rows(
                        "SELECT sector AS sector FROM company WHERE enterprise_number = :of AND sector IS NOT NULL",
                        enterpriseNumber)
                .stream()
                .map(row -> row.get("sector", String.class))
                .findFirst();
    }

    /** The latest of each company of a sector, of those whose latest is with this base package. */
    List<Contribution> latestIn(String sector, String base) {
        var shares = rows("""
                SELECT s.scan_id AS scan, s.statistic AS statistic, s.respondents AS respondents, s.low AS low,
                       s.high AS high
                FROM scan_contribution_share s JOIN scan_contribution c USING (scan_id)
                JOIN company USING (enterprise_number) WHERE sector = :of
                """, sector).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("scan", UUID.class),
                        Collectors.mapping(ScanFigures::share, Collectors.toList())));
        return rows("""
                SELECT DISTINCT ON (c.enterprise_number) c.scan_id AS scan, CAST(c.enterprise_number AS text) AS company,
                       c.respondents AS respondents, c.base AS base
                FROM scan_contribution c JOIN company USING (enterprise_number) WHERE sector = :of
                ORDER BY c.enterprise_number, c.closed_on DESC, c.scan_id
                """, sector).stream()
                .filter(row -> row.get("base", String.class).equals(base))
                .map(row -> new Contribution(
                        row.get("scan", UUID.class),
                        row.get("company", String.class),
                        row.get("respondents", Integer.class),
                        shares.getOrDefault(row.get("scan", UUID.class), List.of())))
                .toList();
    }

    private static Share share(Tuple row) {
        return new Share(
                row.get("statistic", String.class),
                row.get("respondents", Integer.class),
                row.get("low", Integer.class),
                row.get("high", Integer.class));
    }

    /** Codes of the sectors that have an edition. */
    Set<String> sectorsWithEditions() {
        List<?> found = database.createNativeQuery("SELECT DISTINCT sector FROM scan_edition", String.class)
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /**
     * An edition with its number and day.
     *
     * @param base id of the base package all behind it were measured with
     */
    record Frozen(int number, LocalDate on, String base, Edition edition) {}

    /** Oldest first. */
    List<Frozen> editionsOf(String sector) {
        var scans = scansBehind(sector);
        var figures = figures(sector, scans);
        return rows("""
                SELECT number AS number, frozen_on AS on_day, base AS base, companies AS companies,
                       respondents AS respondents
                FROM scan_edition WHERE sector = :of ORDER BY number
                """, sector).stream()
                .map(row -> frozen(row, figures, scans))
                .toList();
    }

    private static Frozen frozen(Tuple row, Map<Integer, List<Figure>> figures, Map<Behind, Set<UUID>> scans) {
        var number = row.get("number", Integer.class);
        return new Frozen(
                number,
                row.get("on_day", LocalDate.class),
                row.get("base", String.class),
                new Edition(
                        row.get("companies", Integer.class),
                        row.get("respondents", Integer.class),
                        figures.getOrDefault(number, List.of()),
                        scans.getOrDefault(new Behind(number, ALL), Set.of())));
    }

    /** A figure of an edition. */
    private record Behind(int number, String statistic) {

        private static Behind of(Tuple row) {
            return new Behind(row.get("number", Integer.class), row.get("statistic", String.class));
        }
    }

    private Map<Behind, Set<UUID>> scansBehind(String sector) {
        return rows("""
                SELECT number AS number, statistic AS statistic, scan_id AS scan FROM scan_edition_scan
                WHERE sector = :of
                """, sector).stream()
                .collect(Collectors.groupingBy(
                        Behind::of, Collectors.mapping(row -> row.get("scan", UUID.class), Collectors.toSet())));
    }

    private Map<Integer, List<Figure>> figures(String sector, Map<Behind, Set<UUID>> scans) {
        return rows("""
                SELECT number AS number, statistic AS statistic, companies AS companies, respondents AS respondents,
                       low AS low, high AS high
                FROM scan_edition_figure WHERE sector = :of ORDER BY statistic
                """, sector).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("number", Integer.class),
                        Collectors.mapping(row -> figure(row, scans), Collectors.toList())));
    }

    private static Figure figure(Tuple row, Map<Behind, Set<UUID>> scans) {
        return new Figure(
                row.get("statistic", String.class),
                row.get("companies", Integer.class),
                row.get("respondents", Integer.class),
                row.get("low", Integer.class),
                row.get("high", Integer.class),
                scans.getOrDefault(Behind.of(row), Set.of()));
    }

    void freeze(String sector, Frozen frozen) {
        var number = frozen.number();
        var edition = frozen.edition();
        database.createNativeQuery("""
                INSERT INTO scan_edition (sector, number, frozen_on, base, companies, respondents)
                VALUES (:sector, :number, :on, :base, :companies, :respondents)
                """)
                .setParameter("sector", sector)
                .setParameter("number", number)
                .setParameter("on", frozen.on())
                .setParameter("base", frozen.base())
                .setParameter("companies", edition.companies())
                .setParameter("respondents", edition.respondents())
                .executeUpdate();
        keepScans(sector, number, ALL, edition.scans());
        for (var figure : edition.figures()) {
            database.createNativeQuery("""
                    INSERT INTO scan_edition_figure (sector, number, statistic, companies, respondents, low, high)
                    VALUES (:sector, :number, :statistic, :companies, :respondents, :low, :high)
                    """)
                    .setParameter("sector", sector)
                    .setParameter("number", number)
                    .setParameter("statistic", figure.statistic())
                    .setParameter("companies", figure.companies())
                    .setParameter("respondents", figure.respondents())
                    .setParameter("low", figure.from())
                    .setParameter("high", figure.to())
                    .executeUpdate();
            keepScans(sector, number, figure.statistic(), figure.scans());
        }
    }

    private void keepScans(String sector, int number, String statistic, Set<UUID> scans) {
        for (var scan : scans) {
            database.createNativeQuery("""
                    INSERT INTO scan_edition_scan (sector, number, statistic, scan_id)
                    VALUES (:sector, :number, :statistic, :scan)
                    """)
                    .setParameter("sector", sector)
                    .setParameter("number", number)
                    .setParameter("statistic", statistic)
                    .setParameter("scan", scan)
                    .executeUpdate();
        }
    }

    private List<Tuple> rows(String sql, String of) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("of", of)
                .getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }
}
