package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Reminds everyone who was invited by mail: who answered is not known, so nobody is left out (rule B2). */
@ApplicationScoped
class RemindEveryone {

    /** Answering is voluntary: more would be pressing (rule B3). */
    static final int MOST_REMINDERS = 2;

    static final int DAYS_BETWEEN = 3;

    private final CampaignAccess access;
    private final Invitations invitations;
    private final Clock clock;

    @Inject
    RemindEveryone(CampaignAccess access, Invitations invitations, Clock clock) {
        this.access = access;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Transactional
    void with(Caller caller, UUID id, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        var today = LocalDate.now(clock);
        if (!campaign.takesSheets(today)) {
            throw Refused.conflict("scan-not-running", "Herinneren kan alleen zolang de scan loopt.");
        }
        var count = invitations.count(id);
        var last = count.lastOn();
        if (last == null) {
            throw Refused.conflict("nobody-invited", "Er ging nog geen mail uit: nodig eerst mensen uit.");
        }
        if (count.reminders() >= MOST_REMINDERS) {
            throw Refused.conflict(
                    "reminded-enough",
                    "U herinnerde al " + MOST_REMINDERS + " keer. Antwoorden is vrijwillig: laat het nu rusten.");
        }
        if (last.plusDays(DAYS_BETWEEN).isAfter(today)) {
            throw Refused.conflict(
                    "reminded-recently", "De vorige mail is nog geen " + DAYS_BETWEEN + " dagen oud. Wacht nog even.");
        }
        invitations.remind(id);
    }
}
