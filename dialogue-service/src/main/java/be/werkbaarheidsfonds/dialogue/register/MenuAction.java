package be.werkbaarheidsfonds.dialogue.register;

import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An action of the inspiration menu, as convenant-service published it. */
@Entity
public class MenuAction {

    @Id
    private String code;

    private String title;
    private String summary;

    protected MenuAction() {}

    MenuAction(MenuActionPublished event) {
        code = event.action();
        title = event.title();
        summary = event.summary();
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
}
