package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
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

    static RequestedCodes ofForm(String form, boolean consent) {
        var handOut = HandOut.ofCode(form)
                .filter(h -> h != HandOut.MAIL)
                .orElseThrow(() ->
                        Refused.invalid(List.of(Issue.of("vorm", "required", "Kies hoe u de codes wilt krijgen."))));
        return new RequestedCodes(handOut, consent, "akkoord");
    }

    /** The representatives' consent to codes as an API client states it. */
    public record ConsentInput(@Nullable Boolean representativesConsent) {}

    /** @param headcount as many codes as there may be */
    HandOut checked(int headcount) {
        if (headcount > handOut.most()) {
            throw Refused.invalid(List.of(Issue.of(
                    "vorm",
                    "too-many",
                    "Voor zoveel mensen kan dit niet. Kies een andere vorm, of nodig uit per mail.")));
        }
        if (handOut == HandOut.FILE && !hasConsent) {
            throw Refused.invalid(List.of(Issue.of(
                    field,
                    "consent-required",
                    "Codes als bestand kan alleen met het akkoord van wie uw medewerkers vertegenwoordigt. Kies anders"
                            + " strookjes op papier.")));
        }
        return handOut;
    }
}
