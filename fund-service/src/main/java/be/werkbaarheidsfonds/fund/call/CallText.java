package be.werkbaarheidsfonds.fund.call;

import jakarta.persistence.Embeddable;

/**
 * What a call says to applicants, in Dutch.
 *
 * @param summary what it is for, in one or two sentences
 * @param eligibility who may apply, one condition a line
 * @param needs what to have at hand before starting, one thing a line
 */
@Embeddable
public record CallText(String title, String summary, String eligibility, String needs) {}
