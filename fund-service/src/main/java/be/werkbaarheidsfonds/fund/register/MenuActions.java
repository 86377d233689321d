package be.werkbaarheidsfonds.fund.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The inspiration menu. */
@ApplicationScoped
public class MenuActions implements PanacheRepositoryBase<MenuAction, String> {

    /** Those of these codes the menu has. */
    public Map<String, MenuAction> all(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(MenuAction::code, Function.identity()));
    }

    void put(MenuAction action) {
        getEntityManager().merge(action);
    }
}
