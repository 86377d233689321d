package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.campaign.ReusedCodes;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the questionnaire of a code that was not used. Keeps nothing of it. */
@ApplicationScoped
class OpenQuestionnaire {

    private final AskedCode asked;
    private final Instruments instruments;
    private final ReusedCodes reused;
    private final OpenScans scans;

    @Inject
    OpenQuestionnaire(AskedCode asked, Instruments instruments, ReusedCodes reused, OpenScans scans) {
        this.asked = asked;
        this.instruments = instruments;
        this.reused = reused;
        this.scans = scans;
    }

    @Transactional
    Questionnaire with(@Nullable String typedCode, @Nullable String language) {
        var ballot = asked.find(typedCode);
        if (ballot.used()) {
            reused.count(ballot.campaign().id());
            throw AskedCode.used();
        }
        return of(ballot, language, UUID.randomUUID());
    }

    /** The same questionnaire again, for a sheet that has to be corrected. */
    @Transactional
    Questionnaire again(@Nullable String typedCode, @Nullable String language, UUID sheet) {
        return of(asked.find(typedCode), language, sheet);
    }

    private Questionnaire of(AskedCode.Ballot ballot, @Nullable String language, UUID sheet) {
        var campaign = ballot.campaign();
        var instrument = instruments.get(campaign.instrument());
        var blocks = scans.get(campaign.id()).blocks();
        return Questionnaire.of(campaign, blocks, instrument, Language.of(language, instrument), sheet);
    }
}
