package be.werkbaarheidsfonds.convenant.sectorfigures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a sector: its total and, where there are any, its themes.
 *
 * @param themes themes in which companies realised something, most companies first
 */
@Schema(name = "SectorFigures")
record SectorFigures(String sector, String name, Figure total, List<ThemeFigure> themes) {

    /** Figures of a theme in a sector. */
    @Schema(name = "ThemeFigures")
    record ThemeFigure(String theme, String name, Figure figure) {}

    /**
     * What companies realised together.
     *
     * @param suppressed true when this is not shown because too few companies stand behind it, or because another
     *     hidden figure could be worked out from it
     * @param companies absent when suppressed, like the other two
     * @param granted in euro
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Figure")
    record Figure(
            boolean suppressed,
            @Nullable Integer companies,
            @Nullable Integer actions,
            @Nullable BigDecimal granted) {

        static final Figure HIDDEN = new Figure(true, null, null, null);

        static Figure of(Cell cell, boolean shown) {
            return shown ? new Figure(false, cell.companies().size(), cell.actions(), cell.granted()) : HIDDEN;
        }
    }
}
