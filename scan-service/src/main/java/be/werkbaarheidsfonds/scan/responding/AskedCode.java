package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.BallotBox.Found;
import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.Campaigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a typed code gives access to. A code that never was, is void or is of a closed scan is all the same. */
@ApplicationScoped
class AskedCode {

    private final BallotBox box;
    private final Campaigns campaigns;
    private final Clock clock;

    @Inject
    AskedCode(BallotBox box, Campaigns campaigns, Clock clock) {
        this.box = box;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** A code that exists, used or not, of a campaign that takes sheets. */
    record Ballot(BallotCode code, Campaign campaign, boolean used) {}

    @Transactional(TxType.MANDATORY)
    Ballot find(@Nullable String typed) {
        var code = read(typed);
        var found = look(code);
        return new Ballot(code, open(campaigns.findByIdOptional(found.campaign()), LocalDate.now(clock)), found.used());
    }

    static BallotCode read(@Nullable String typed) {
        return BallotCode.parse(typed == null ? "" : typed).orElseThrow(AskedCode::unknown);
    }

    /** Refuses a code that is not in the box. */
    Found look(BallotCode code) {
        return box.find(code).orElseThrow(AskedCode::unknown);
    }

    static Campaign open(Optional<Campaign> found, LocalDate today) {
        var campaign = found.orElseThrow(AskedCode::unknown);
        if (!campaign.takesSheets(today)) {
            throw Refused.conflict("scan-closed", "Deze scan is voorbij: antwoorden kan niet meer.");
        }
        return campaign;
    }

    private static Refused unknown() {
        return Refused.notFound("Deze code kennen we niet. Kijk na of u ze juist overnam. Is de scan al afgesloten, dan"
                + " kunt u niet meer antwoorden.");
    }

    static Refused used() {
        return Refused.conflict(
                "code-used",
                "Deze code is al gebruikt. Een code werkt maar één keer. Was u dat niet? Vraag een nieuwe code aan wie"
                        + " ze uitdeelt.");
    }
}
