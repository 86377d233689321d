package be.werkbaarheidsfonds.scan.equivalent;

import java.time.LocalDate;

/**
 * What a company declares of its measurement, and nothing more (rule F3).
 *
 * @param conductedBy organisation that did it
 * @param measuredOn its last day
 */
record DeclarationDetails(String instrument, String conductedBy, LocalDate measuredOn, int respondents) {}
