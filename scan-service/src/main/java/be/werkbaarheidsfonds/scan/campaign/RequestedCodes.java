package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How someone wants the codes, checked: a file needs the recorded consent of the representatives (rule B2).
 *
 * @param field of the consent, as issues name it
 */
record RequestedCodes(HandOut handOut, boolean hasConsent, String field) {

    /** What an API answers is a file: programs keep it. */
    static RequestedCodes ofApi(@Nullable ConsentInput input) {
        var consent = input != null && Boolean.TRUE.equals(input.representativesConsent());
        return new RequestedCodes(HandOut.FILE, consent, "representativesConsent");
    }

    /** To open: codes that will be mailed are made when there are addresses. */
    static RequestedCodes ofApi(@Nullable OpeningInput input) {
        var handOut = input == null || input.handOut() == null ? "file" : input.handOut();
        return switch (handOut) {
            case "file" -> ofApi(input == null ? null : new ConsentInput(input.representativesConsent()));
            case "mail" -> new RequestedCodes(HandOut.MAIL, false, "handOut");
            default -> throw Refused.invalid(List.of(Issue.of("handOut", "unknown", "Kies file of mail.")));
        };
    }

    /** To open, which can be by mail as well. */
    static RequestedCodes toOpen(String form, boolean consent) {
        return HandOut.MAIL.code().equals(form)
                ? new RequestedCodes(HandOut.MAIL, consent, "vorm")
                : ofForm(form, consent);
    }

    static RequestedCodes ofForm(String form, boolean consent) {
        var handOut = HandOut.ofCode(form)
                .filter(h -> h != HandOut.MAIL)
                .orElseThrow(() ->
                        Refused.invalid(List.of(Issue.of("vorm", "required", "Kies hoe u de codes wilt krijgen."))));
        return new RequestedCodes(handOut, consent, "akkoord");
    }

    /** The representatives' consent to codes as an API client states it. */
    public record ConsentInput(@Nullable Boolean representativesConsent) {}

    /**
     * How a program opens a scan.
     *
     * @param handOut {@code file} (codes are in the answer) or {@code mail} (none: give addresses afterwards)
     * @param representativesConsent needed for a file
     * @param assessedOn the day the data protection impact assessment was filled in; needed
     */
    public record OpeningInput(
            @Nullable String handOut,
            @Nullable Boolean representativesConsent,
            @Nullable LocalDate assessedOn) {}

    /** @param codes as many as there will be */
    HandOut checked(int codes) {
        var issues = issues(codes);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        return handOut;
    }

    /** Why so many codes can't be had like this. */
    List<Issue> issues(int codes) {
        if (codes > handOut.most()) {
            return List.of(Issue.of(
                    "vorm",
                    "too-many",
                    "Voor zoveel mensen kan dit niet. Kies een andere vorm, of nodig uit per mail."));
        }
        return handOut != HandOut.FILE || hasConsent
                ? List.of()
                : List.of(Issue.of(
                        field,
                        "consent-required",
                        "Codes als bestand kan alleen met het akkoord van wie uw medewerkers vertegenwoordigt. Kies"
                                + " anders strookjes op papier."));
    }
}
