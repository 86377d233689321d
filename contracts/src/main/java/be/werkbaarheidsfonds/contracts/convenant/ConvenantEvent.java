package be.werkbaarheidsfonds.contracts.convenant;

import be.werkbaarheidsfonds.contracts.ContractEvent;

/** What convenant-service tells the other services. */
public sealed interface ConvenantEvent extends ContractEvent
        permits SectorDefined,
                CompanyRegistered,
                MenuActionPublished,
                CovenantSigned,
                CovenantActionUpdated,
                ScanFiguresFrozen {}
