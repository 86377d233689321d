package be.werkbaarheidsfonds.dialogue.register;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import be.werkbaarheidsfonds.contracts.convenant.ConvenantEvent;
import be.werkbaarheidsfonds.contracts.convenant.CovenantActionUpdated;
import be.werkbaarheidsfonds.contracts.convenant.CovenantSigned;
import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.contracts.convenant.ScanFiguresFrozen;
import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps the menu actions a discussion can be about. */
@ApplicationScoped
public class KeepMenu {

    private final MenuActions menu;

    @Inject
    KeepMenu(MenuActions menu) {
        this.menu = menu;
    }

    @Transactional
    public void from(ConvenantEvent event) {
        switch (event) {
            case MenuActionPublished action -> menu.put(new MenuAction(action));
            case CompanyRegistered company -> notNeeded();
            case SectorDefined sector -> notNeeded();
            case CovenantSigned covenant -> notNeeded();
            case CovenantActionUpdated action -> notNeeded();
            case ScanFiguresFrozen figures -> notNeeded();
        }
    }

    /** Says in the switch above that a discussion needs nothing of an event. */
    private static void notNeeded() {}
}
