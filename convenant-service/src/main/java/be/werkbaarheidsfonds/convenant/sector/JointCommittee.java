package be.werkbaarheidsfonds.convenant.sector;

import be.werkbaarheidsfonds.convenant.reference.Source;
import jakarta.persistence.Embeddable;

/**
 * A joint committee (paritair comité) of a sector.
 *
 * @param number three digits, or three and two: {@code 118}, {@code 318.02}
 */
@Embeddable
record JointCommittee(String number, Source source) {}
