package be.werkbaarheidsfonds.scan.register;

import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An action of the inspiration menu, as convenant-service published it. */
@Entity
public class MenuAction {

    @Id
    private String code;

    private String title;
    private String summary;

    /** Null of an action that arrived before themes were kept. */
    private @Nullable String theme;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> problems;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sectors;

    private long costFrom;
    private long costTo;
    private String effort;

    protected MenuAction() {}

    public MenuAction(MenuActionPublished event) {
        code = event.action();
        title = event.title();
        summary = event.summary();
        theme = event.theme();
        problems = event.problems();
        sectors = event.sectors();
        costFrom = event.costFromCents();
        costTo = event.costToCents();
        effort = event.effort();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    /** Codes of the indicators and risks it answers. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Whether it answers a scale: because it names it, or because it is about what the scale's module is about. The menu
     * names indicators and risks of the base package alone.
     *
     * @param themes of the module the scale is of
     */
    public boolean answers(String scale, List<String> themes) {
        return problems.contains(scale) || (theme != null && themes.contains(theme));
    }

    /** Whether it suits companies of this sector especially. */
    public boolean isMadeFor(String sector) {
        return sectors.contains(sector);
    }

    /** Whether it suits companies of this sector at all: no sectors means every sector. */
    public boolean suits(String sector) {
        return sectors.isEmpty() || isMadeFor(sector);
    }

    /** Euro cents. */
    public long costFrom() {
        return costFrom;
    }

    /** Euro cents. */
    public long costTo() {
        return costTo;
    }

    /** {@code small}, {@code medium} or {@code large}. */
    public String effort() {
        return effort;
    }
}
