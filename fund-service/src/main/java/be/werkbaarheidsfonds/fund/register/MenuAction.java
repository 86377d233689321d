package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.fund.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An action of the inspiration menu. */
@Entity
public class MenuAction {

    @Id
    private String code;

    private String title;
    private String summary;
    private String theme;
    private Money costFrom;
    private Money costTo;
    private String effort;

    protected MenuAction() {}

    MenuAction(MenuActionPublished event) {
        code = event.action();
        title = event.title();
        summary = event.summary();
        theme = event.theme();
        costFrom = Money.ofCents(event.costFromCents());
        costTo = Money.ofCents(event.costToCents());
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

    public String theme() {
        return theme;
    }

    public Money costFrom() {
        return costFrom;
    }

    public Money costTo() {
        return costTo;
    }

    public String effort() {
        return effort;
    }
}
