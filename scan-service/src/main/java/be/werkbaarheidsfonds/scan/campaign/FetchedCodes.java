package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Codes that the page they were shown on sends back, to have them as a file. Whoever has them has them: nothing
 * is looked up. As a file only where the consent to that was recorded (rule B2).
 */
record FetchedCodes(HandOut handOut, List<BallotCode> codes) {

    FetchedCodes {
        codes = List.copyOf(codes);
    }

    static FetchedCodes read(CampaignView campaign, String form, String typed) {
        var handOut = HandOut.ofCode(form)
                .filter(way -> isFetched(way, campaign))
                .orElseThrow(() -> invalid("vorm", "Zo kunnen deze codes niet opgehaald worden."));
        var codes = Arrays.stream(typed.strip().split("\\s+"))
                .map(BallotCode::parse)
                .flatMap(Optional::stream)
                .limit(campaign.headcount() + 1L)
                .toList();
        if (codes.isEmpty() || codes.size() > Math.min(campaign.headcount(), handOut.most())) {
            throw invalid("codes", "Dit zijn niet de codes van deze scan. Maak er zo nodig nieuwe.");
        }
        return new FetchedCodes(handOut, codes);
    }

    private static boolean isFetched(HandOut way, CampaignView campaign) {
        return switch (way) {
            case SLIPS -> true;
            case FILE -> campaign.codesAsFileOn() != null;
            case PAGE, MAIL -> false;
        };
    }

    private static Refused invalid(String field, String detail) {
        return Refused.invalid(List.of(Issue.of(field, "unknown", detail)));
    }
}
