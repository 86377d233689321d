package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.convenant.theme.Problem;
import be.werkbaarheidsfonds.convenant.theme.Theme;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;

/** An action of the inspiration menu. */
@Entity
class MenuAction {

    @Id
    private String code;

    private int position;
    private String title;
    private String theme;
    private String summary;
    private String answers;
    private String forWhom;
    private List<String> steps;
    private List<String> problems;
    private List<String> sectors;
    private BigDecimal costFrom;
    private BigDecimal costTo;
    private String effort;
    private String sourceIdea;

    @Version
    private long version;

    protected MenuAction() {}

    static MenuAction coded(String code) {
        var action = new MenuAction();
        action.code = code;
        return action;
    }

    /** Takes over what the reference file says; a theme, problem or effort that does not exist is a fault of the file. */
    void describe(MenuFile.Entry entry, int place) {
        position = place;
        title = entry.title();
        theme = Theme.known(entry.theme()).code();
        summary = entry.summary();
        answers = entry.answers();
        forWhom = entry.forWhom();
        steps = List.copyOf(entry.steps());
        problems = entry.problems().stream().map(p -> Problem.known(p).code()).toList();
        sectors = List.copyOf(entry.sectors());
        costFrom = entry.costFrom();
        costTo = entry.costTo();
        effort = Effort.known(entry.effort()).code();
        sourceIdea = entry.sourceIdea();
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    Theme theme() {
        return Theme.known(theme);
    }

    String summary() {
        return summary;
    }

    String answers() {
        return answers;
    }

    String forWhom() {
        return forWhom;
    }

    List<String> steps() {
        return steps;
    }

    List<Problem> problems() {
        return problems.stream().map(Problem::known).toList();
    }

    List<String> sectors() {
        return sectors;
    }

    BigDecimal costFrom() {
        return costFrom;
    }

    BigDecimal costTo() {
        return costTo;
    }

    Effort effort() {
        return Effort.known(effort);
    }

    String sourceIdea() {
        return sourceIdea;
    }
}
