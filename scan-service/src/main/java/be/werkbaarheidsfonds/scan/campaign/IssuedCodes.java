package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import java.util.List;

/**
 * Codes as they are handed out, once, in random order.
 *
 * @param campaign the campaign as it is now
 * @param address where they are used; a code may be put behind it as its fragment
 */
public record IssuedCodes(CampaignView campaign, String address, List<String> codes) {

    public IssuedCodes {
        codes = List.copyOf(codes);
    }

    static IssuedCodes of(CampaignView campaign, String publicUrl, List<BallotCode> codes) {
        return new IssuedCodes(
                campaign,
                publicUrl + "/scan/invullen",
                codes.stream().map(BallotCode::display).toList());
    }
}
