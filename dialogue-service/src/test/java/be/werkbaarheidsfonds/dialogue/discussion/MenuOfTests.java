package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.dialogue.register.KeepMenu;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts two actions on the menu the way they arrive: by event. */
@ApplicationScoped
class MenuOfTests {

    static final String TEAM = "werkdruk-teamdialoog";
    static final String ROSTER = "voorspelbaar-rooster";

    @Inject
    KeepMenu keepMenu;

    void arrives() {
        keepMenu.from(action(TEAM, "Teamdialoog over werkdruk"));
        keepMenu.from(action(ROSTER, "Een rooster dat voorspelbaar is"));
    }

    private static MenuActionPublished action(String code, String title) {
        return new MenuActionPublished(
                code, title, "Korte uitleg.", "werkstress", List.of("workload"), List.of(), 100_000, 400_000, "small");
    }
}
