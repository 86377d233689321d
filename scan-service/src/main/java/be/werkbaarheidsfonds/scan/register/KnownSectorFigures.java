package be.werkbaarheidsfonds.scan.register;

import be.werkbaarheidsfonds.contracts.convenant.ScanFiguresFrozen;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What scans say of a sector: the newest edition that convenant-service froze (rule D4). */
@Entity
public class KnownSectorFigures {

    /** Of editions of before there was a second. */
    private static final String FIRST_BASE = "basis-1";

    @Id
    private String sector;

    private int edition;
    private LocalDate frozenOn;
    private int companies;
    private int respondents;

    /** Id of a base package. */
    private String instrument;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "known_sector_figure", joinColumns = @JoinColumn(name = "sector"))
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    protected KnownSectorFigures() {}

    KnownSectorFigures(ScanFiguresFrozen event) {
        sector = event.sector();
        edition = event.edition();
        frozenOn = event.frozenOn();
        companies = event.companies();
        respondents = event.respondents();
        instrument = Objects.requireNonNullElse(event.instrument(), FIRST_BASE);
        event.figures()
                .forEach(figure -> figures.add(new Figure(
                        figure.statistic(), figure.companies(), figure.respondents(), figure.from(), figure.to())));
    }

    /**
     * A share of everyone in the sector who could be counted.
     *
     * @param statistic {@code workable}, or the code of a scale
     * @param low lowest percentage it can be
     * @param high highest percentage it can be
     */
    @Embeddable
    public record Figure(String statistic, int companies, int respondents, int low, int high) {}

    public String sector() {
        return sector;
    }

    /** Its number in the sector. */
    public int edition() {
        return edition;
    }

    public LocalDate frozenOn() {
        return frozenOn;
    }

    /** How many stand behind it. */
    public int companies() {
        return companies;
    }

    public int respondents() {
        return respondents;
    }

    /** Whether it was measured with the base package of this instrument: others ask and cut otherwise. */
    public boolean isOf(Instrument other) {
        return other.base().id().equals(instrument);
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }
}
