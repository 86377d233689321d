package be.werkbaarheidsfonds.scan.campaign;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many people a category of a margin has, declared before opening (rule B1). */
@Embeddable
public record MarginCount(@Enumerated(EnumType.STRING) MarginCategory category, int headcount) {}
