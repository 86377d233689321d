package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives people longer to answer. Logged, and shown to respondents beside the day they were told first
 * (rule B8). After the last day it is too late: nothing reopens.
 */
@ApplicationScoped
public class ExtendCampaign {

    private final CampaignAccess access;
    private final PerformAction perform;
    private final ScanSettings settings;
    private final Clock clock;

    @Inject
    ExtendCampaign(CampaignAccess access, PerformAction perform, ScanSettings settings, Clock clock) {
        this.access = access;
        this.perform = perform;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param typed the new last day, ISO; later than the present one, and not longer open than any scan may be */
    @Transactional
    void with(Caller caller, UUID id, @Nullable String typed, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        PerformAction.require(campaign, new CampaignAction.Extend(campaign.closesOn()));
        if (!campaign.takesSheets(LocalDate.now(clock))) {
            throw Refused.conflict(
                    "closing-day-passed", "De laatste dag is voorbij: een scan gaat niet opnieuw open. Sluit hem af.");
        }
        perform.on(campaign, new CampaignAction.Extend(later(campaign, typed)), caller);
    }

    private LocalDate later(Campaign campaign, @Nullable String typed) {
        var latest = Objects.requireNonNull(campaign.openedOn()).plusDays(settings.longestOpenDays());
        try {
            var date = LocalDate.parse(typed == null ? "" : typed.strip());
            if (date.isAfter(campaign.closesOn()) && !date.isAfter(latest)) {
                return date;
            }
            throw invalid(
                    "out-of-range",
                    "Kies een dag na de huidige laatste dag, en hoogstens " + settings.longestOpenDays()
                            + " dagen na de opening.");
        } catch (DateTimeParseException e) {
            throw invalid("required", "Kies de nieuwe laatste dag.");
        }
    }

    private static Refused invalid(String code, String detail) {
        return Refused.invalid(List.of(Issue.of("closesOn", code, detail)));
    }
}
