package be.werkbaarheidsfonds.convenant.figures;

import be.werkbaarheidsfonds.convenant.reference.Source;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One published workability rate for Flanders. */
@Entity
class WorkabilityFigure {

    /** A survey of one population. */
    @Embeddable
    record Survey(@Enumerated(EnumType.STRING) Population population, int year) {}

    @EmbeddedId
    private Survey survey;

    private String rate;
    private boolean approximate;

    @Embedded
    private Source source;

    protected WorkabilityFigure() {}

    static WorkabilityFigure of(Survey survey) {
        var figure = new WorkabilityFigure();
        figure.survey = survey;
        return figure;
    }

    void describe(FigureFile.Entry entry, Source from) {
        rate = entry.rate();
        approximate = entry.approximate();
        source = from;
    }

    Population population() {
        return survey.population();
    }

    int year() {
        return survey.year();
    }

    /** Percentage with the decimals it was published with. */
    String rate() {
        return rate;
    }

    boolean approximate() {
        return approximate;
    }

    Source source() {
        return source;
    }
}
