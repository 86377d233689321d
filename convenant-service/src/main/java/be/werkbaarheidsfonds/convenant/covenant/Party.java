package be.werkbaarheidsfonds.convenant.covenant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A partner that signs a covenant. */
@Embeddable
record Party(@Enumerated(EnumType.STRING) PartyKind kind, String name) {}
