package be.werkbaarheidsfonds.convenant.menu;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

@ApplicationScoped
class MenuActions implements PanacheRepositoryBase<MenuAction, String> {

    List<MenuAction> inOrder() {
        return listAll().stream()
                .sorted(Comparator.comparingInt(MenuAction::position))
                .toList();
    }
}
