package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.convenant.CompanyRegistered;
import be.werkbaarheidsfonds.contracts.convenant.ConvenantEvent;
import be.werkbaarheidsfonds.contracts.convenant.CovenantActionUpdated;
import be.werkbaarheidsfonds.contracts.convenant.CovenantSigned;
import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.contracts.convenant.ScanFiguresFrozen;
import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import be.werkbaarheidsfonds.contracts.dialogue.ActionsDiscussed;
import be.werkbaarheidsfonds.contracts.dialogue.DialogueEvent;
import be.werkbaarheidsfonds.contracts.scan.EquivalentRecognised;
import be.werkbaarheidsfonds.contracts.scan.FindingShared;
import be.werkbaarheidsfonds.contracts.scan.ScanClosed;
import be.werkbaarheidsfonds.contracts.scan.ScanEvent;
import be.werkbaarheidsfonds.contracts.scan.ScanOpened;
import be.werkbaarheidsfonds.contracts.scan.SectorContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the fund needs of each event, kept in its own tables; the inbox has seen to order and repetition. */
@ApplicationScoped
public class KeepWhatOthersTell {

    private final Companies companies;
    private final Sectors sectors;
    private final MenuActions menu;
    private final Findings findings;
    private final Discussions discussions;

    @Inject
    KeepWhatOthersTell(
            Companies companies, Sectors sectors, MenuActions menu, Findings findings, Discussions discussions) {
        this.companies = companies;
        this.sectors = sectors;
        this.menu = menu;
        this.findings = findings;
        this.discussions = discussions;
    }

    @Transactional
    public void keep(ConvenantEvent event) {
        switch (event) {
            case CompanyRegistered company -> companies.put(new KnownCompany(company));
            case SectorDefined sector -> sectors.put(new KnownSector(sector));
            case MenuActionPublished action -> menu.put(new MenuAction(action));
            case CovenantSigned covenant -> nothingNeeded();
            case CovenantActionUpdated action -> nothingNeeded();
            case ScanFiguresFrozen figures -> nothingNeeded();
        }
    }

    @Transactional
    public void keep(ScanEvent event) {
        switch (event) {
            case FindingShared finding -> findings.put(new Finding(finding));
            case ScanClosed scan -> findings.put(new ClosedScan(scan));
            case EquivalentRecognised equivalent -> findings.put(new EquivalentScan(equivalent));
            case ScanOpened scan -> nothingNeeded();
            case SectorContribution contribution -> nothingNeeded();
        }
    }

    @Transactional
    public void keep(DialogueEvent event) {
        switch (event) {
            case ActionsDiscussed talk -> discussions.put(new Discussion(talk));
        }
    }

    /** Says in the switches above that the fund has no use for an event. */
    private static void nothingNeeded() {}
}
