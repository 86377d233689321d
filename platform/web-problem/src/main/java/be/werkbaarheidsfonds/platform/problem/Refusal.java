package be.werkbaarheidsfonds.platform.problem;

/** The kinds of refusal and the status each is answered with. */
public enum Refusal {
    MALFORMED(400, "Ongeldige aanvraag"),
    UNAUTHENTICATED(401, "Niet aangemeld"),
    FORBIDDEN(403, "Geen toegang"),
    NOT_FOUND(404, "Niet gevonden"),
    METHOD_NOT_ALLOWED(405, "Niet toegestaan"),
    NOT_ACCEPTABLE(406, "Antwoordvorm niet beschikbaar"),
    CONFLICT(409, "Dit kan nu niet"),
    STALE(412, "Intussen gewijzigd"),
    TOO_LARGE(413, "Te groot"),
    ADDRESS_TOO_LONG(414, "Te lang adres"),
    UNSUPPORTED_MEDIA(415, "Onbekend bestandstype"),
    INVALID(422, "Niet alles is juist ingevuld"),
    VERSION_REQUIRED(428, "Versie ontbreekt"),
    TOO_MANY(429, "Te veel aanvragen"),
    FAULT(500, "Er ging iets mis"),
    UNAVAILABLE(503, "Even niet beschikbaar");

    private final int status;
    private final String title;

    Refusal(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Dutch title of a problem or error page. */
    public String title() {
        return title;
    }
}
