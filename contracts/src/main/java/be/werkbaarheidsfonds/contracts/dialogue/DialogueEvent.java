package be.werkbaarheidsfonds.contracts.dialogue;

import be.werkbaarheidsfonds.contracts.ContractEvent;

/** What dialogue-service tells the other services: that it happened, never what was said. */
public sealed interface DialogueEvent extends ContractEvent permits ActionsDiscussed {}
