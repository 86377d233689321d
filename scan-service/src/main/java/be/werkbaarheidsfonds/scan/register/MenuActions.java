package be.werkbaarheidsfonds.scan.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The inspiration menu as far as it has arrived. */
@ApplicationScoped
public class MenuActions implements PanacheRepositoryBase<MenuAction, String> {

    public List<MenuAction> byTitle() {
        return list("order by title");
    }

    void put(MenuAction action) {
        getEntityManager().merge(action);
    }
}
