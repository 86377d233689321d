package be.werkbaarheidsfonds.platform.problem;

import org.jspecify.annotations.Nullable;

/** What a bare HTTP status of the framework means, in words that say what to do. */
final class HttpRefusal {

    private HttpRefusal() {}

    /** Null for a status that is not a refusal: it is a fault then. */
    static @Nullable Refused of(int status) {
        return switch (status) {
            case 400 -> make(Refusal.MALFORMED, "bad-request", "De aanvraag is niet leesbaar.");
            case 401 -> make(Refusal.UNAUTHENTICATED, "no-access-token", "Meld u aan en probeer opnieuw.");
            case 403 -> make(Refusal.FORBIDDEN, "no-permission", "U hebt hier geen toegang toe.");
            case 404 -> make(Refusal.NOT_FOUND, "resource-not-found", "Dit bestaat niet, of niet voor u.");
            case 405 -> make(Refusal.METHOD_NOT_ALLOWED, "method-not-allowed", "Dit kan hier niet.");
            case 406 -> make(Refusal.NOT_ACCEPTABLE, "not-acceptable", "Deze antwoordvorm bestaat niet.");
            case 413 -> make(Refusal.TOO_LARGE, "payload-too-large", "Wat u stuurt is te groot. De grens is 10 MB.");
            case 414 -> make(Refusal.ADDRESS_TOO_LONG, "uri-too-long", "Dit adres is te lang. Kort het in.");
            case 415 ->
                make(Refusal.UNSUPPORTED_MEDIA, "unsupported-media-type", "Dit bestandstype wordt niet aanvaard.");
            case 429 ->
                make(Refusal.TOO_MANY, "too-many-requests", "Te veel aanvragen. Wacht even en probeer opnieuw.");
            case 503 ->
                make(Refusal.UNAVAILABLE, "service-unavailable", "Even niet beschikbaar. Probeer zo dadelijk opnieuw.");
            default -> null;
        };
    }

    /** A fault of ours: nothing about it is told but the reference to look for. */
    static Refused fault() {
        return make(
                Refusal.FAULT,
                "internal-server-error",
                "Er ging bij ons iets mis. Probeer opnieuw; lukt het niet, geef ons dan de referentie door.");
    }

    private static Refused make(Refusal refusal, String code, String detail) {
        return Refused.of(refusal, code, detail);
    }
}
