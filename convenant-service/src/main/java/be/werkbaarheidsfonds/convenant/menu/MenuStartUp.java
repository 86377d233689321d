package be.werkbaarheidsfonds.convenant.menu;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** The menu comes after the sectors at start-up. */
@Singleton
class MenuStartUp {

    private final ImportMenu importMenu;

    @Inject
    MenuStartUp(ImportMenu importMenu) {
        this.importMenu = importMenu;
    }

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 1) StartupEvent start) {
        importMenu.from(MenuFile.inJar());
    }
}
