package be.werkbaarheidsfonds.scan.register;

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

/** Keeps what a scan needs to know of companies, sectors and the inspiration menu. */
@ApplicationScoped
public class KeepRegister {

    private final KnownCompanies companies;
    private final KnownSectors sectors;
    private final MenuActions menu;
    private final SectorFigures sectorFigures;

    @Inject
    KeepRegister(KnownCompanies companies, KnownSectors sectors, MenuActions menu, SectorFigures sectorFigures) {
        this.companies = companies;
        this.sectors = sectors;
        this.menu = menu;
        this.sectorFigures = sectorFigures;
    }

    @Transactional
    public void from(ConvenantEvent event) {
        switch (event) {
            case CompanyRegistered company -> companies.put(new KnownCompany(company));
            case SectorDefined sector -> sectors.put(new KnownSector(sector));
            case MenuActionPublished action -> menu.put(new MenuAction(action));
            case CovenantSigned covenant -> notNeeded();
            case CovenantActionUpdated action -> notNeeded();
            case ScanFiguresFrozen figures -> sectorFigures.put(new KnownSectorFigures(figures));
        }
    }

    /** Says in the switch above that a scan needs nothing of an event. */
    private static void notNeeded() {}
}
