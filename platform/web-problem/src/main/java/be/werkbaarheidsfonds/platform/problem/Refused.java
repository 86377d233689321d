package be.werkbaarheidsfonds.platform.problem;

import java.util.List;

/**
 * A use case's refusal at its edge: what was asked can't be done, nothing was written. Faults are
 * other exceptions. Rolls the transaction back; answered as problem details, or as a page.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String code;
    private final transient List<Issue> issues;

    private Refused(Refusal refusal, String code, String detail, List<Issue> issues) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.code = code;
        this.issues = List.copyOf(issues);
    }

    /** Any refusal without issues; the named methods below say more. */
    public static Refused of(Refusal refusal, String code, String detail) {
        return new Refused(refusal, code, detail, List.of());
    }

    /** 400: the request can't be read as what it should be. */
    public static Refused malformed(List<Issue> issues) {
        return new Refused(
                Refusal.MALFORMED,
                "bad-request",
                "De aanvraag is niet leesbaar. Verbeter wat hieronder staat.",
                issues);
    }

    /** 403: the caller may never do this, whatever the object. */
    public static Refused forbidden(String detail) {
        return new Refused(Refusal.FORBIDDEN, "no-permission", detail, List.of());
    }

    /** 404: it does not exist, or is someone else's. */
    public static Refused notFound(String detail) {
        return new Refused(Refusal.NOT_FOUND, "resource-not-found", detail, List.of());
    }

    /** 409: the object's state refuses this; {@code code} tells which rule. */
    public static Refused conflict(String code, String detail) {
        return new Refused(Refusal.CONFLICT, code, detail, List.of());
    }

    /** 412: someone changed it since it was read. */
    public static Refused stale() {
        return new Refused(
                Refusal.STALE,
                "stale-version",
                "Iemand anders wijzigde dit intussen. Laad opnieuw, bekijk de wijziging en probeer het nog eens.",
                List.of());
    }

    /** 422: rules are broken; every issue is named. */
    public static Refused invalid(List<Issue> issues) {
        return new Refused(
                Refusal.INVALID,
                "input-validation",
                "Niet alles is juist ingevuld. Verbeter wat hieronder staat.",
                issues);
    }

    /** 428: a change must say which version it changes. */
    public static Refused versionRequired() {
        return new Refused(
                Refusal.VERSION_REQUIRED,
                "version-required",
                "Zeg met If-Match welke versie u wijzigt.",
                List.of(Issue.in(Issue.In.HEADER, "If-Match", "required", "If-Match ontbreekt.")));
    }

    /** 429: too often. */
    public static Refused tooMany(String detail) {
        return new Refused(Refusal.TOO_MANY, "too-many-requests", detail, List.of());
    }

    /** 503: a part this needs does not answer now. */
    public static Refused unavailable(String detail) {
        return new Refused(Refusal.UNAVAILABLE, "service-unavailable", detail, List.of());
    }

    public Refusal refusal() {
        return refusal;
    }

    public String code() {
        return code;
    }

    /** Dutch: what is wrong and what to do. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Issue> issues() {
        return issues;
    }
}
