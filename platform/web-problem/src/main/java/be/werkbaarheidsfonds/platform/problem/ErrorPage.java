package be.werkbaarheidsfonds.platform.problem;

import java.util.UUID;

/** How a refusal looks to a person; the portal implements it with its own layout. */
public interface ErrorPage {

    /** A whole HTML page, Dutch, saying what happened and what to do. */
    String render(Refused refused, UUID correlationId);
}
