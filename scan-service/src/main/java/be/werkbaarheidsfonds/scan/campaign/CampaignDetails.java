package be.werkbaarheidsfonds.scan.campaign;

import java.time.LocalDate;

/**
 * What a company decides of a campaign, checked by {@link CampaignRules}.
 *
 * @param instrument id of the base package with the modules it chose
 */
public record CampaignDetails(String instrument, Division division, LocalDate closesOn, Consulted consulted) {}
