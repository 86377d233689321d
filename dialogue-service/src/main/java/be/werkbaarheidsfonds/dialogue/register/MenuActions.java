package be.werkbaarheidsfonds.dialogue.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The inspiration menu as far as it has arrived. */
@ApplicationScoped
public class MenuActions implements PanacheRepositoryBase<MenuAction, String> {

    public List<MenuAction> byTitle() {
        return list("order by title");
    }

    /** Titles by code, of those of these codes that have arrived. */
    public Map<String, String> titlesOf(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(MenuAction::code, MenuAction::title));
    }

    void put(MenuAction action) {
        getEntityManager().merge(action);
    }
}
