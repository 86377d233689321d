package be.werkbaarheidsfonds.convenant.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** What the actions of the menu are called. */
@ApplicationScoped
public class MenuTitles {

    private final MenuActions actions;

    @Inject
    MenuTitles(MenuActions actions) {
        this.actions = actions;
    }

    @Transactional
    public Map<String, String> byCode() {
        return actions.inOrder().stream().collect(Collectors.toMap(MenuAction::code, MenuAction::title));
    }
}
