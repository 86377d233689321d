package be.werkbaarheidsfonds.contracts.scan;

import be.werkbaarheidsfonds.contracts.ContractEvent;

/** What scan-service tells the other services. No event carries an answer. */
public sealed interface ScanEvent extends ContractEvent
        permits ScanOpened, ScanClosed, FindingShared, EquivalentRecognised, SectorContribution {}
