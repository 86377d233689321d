package be.werkbaarheidsfonds.contracts.fund;

import be.werkbaarheidsfonds.contracts.ContractEvent;

/** What fund-service tells the other services. */
public sealed interface FundEvent extends ContractEvent
        permits CallPublished, ApplicationSubmitted, ApplicationDecided {}
