package be.werkbaarheidsfonds.scan.campaign;

import jakarta.persistence.Embeddable;

/**
 * A department, declared before opening (rule B1).
 *
 * @param headcount temporary agency workers and working students included
 */
@Embeddable
public record Department(String name, int headcount) {}
