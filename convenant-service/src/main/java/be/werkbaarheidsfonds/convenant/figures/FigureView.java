package be.werkbaarheidsfonds.convenant.figures;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published workability rate, for pages and the API.
 *
 * @param rate percentage with the decimals it was published with
 * @param approximate published as "about"
 * @param verified false for general knowledge nobody compared with a publication yet
 */
@Schema(name = "WorkabilityFigure")
record FigureView(
        Population population,
        int year,
        BigDecimal rate,
        boolean approximate,
        boolean verified,
        String source,
        @Nullable String sourceAddress) {

    static FigureView from(WorkabilityFigure figure) {
        return new FigureView(
                figure.population(),
                figure.year(),
                new BigDecimal(figure.rate()),
                figure.approximate(),
                figure.source().verified(),
                figure.source().title(),
                figure.source().address());
    }

    /** As it is written in Dutch: {@code ± 48 %}. */
    public String text() {
        return (approximate ? "±\u00a0" : "") + rate.toPlainString().replace('.', ',') + "\u00a0%";
    }
}
