package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.result.FrozenResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which scan a report is of, and how it went: what every reader may know of it.
 *
 * @param number under which every edition is known (rule D2)
 * @param announcedClosesOn the last day people were told first, null while it was not extended (rule B8)
 * @param closesOn the last day in the end
 * @param assessedOn the day the impact assessment was filled in (rule F1), null of a scan opened before it was asked
 * @param confirmedBy who confirmed the groups (rule B1)
 * @param confirmedOn the day they did, null of a scan opened before it was asked
 * @param adviserName the prevention adviser people can turn to (rule B3), null of a scan made before it was asked
 * @param confidantName the confidential counsellor, null where there is none
 * @param reusedCodes how often someone met "my code was already used" (rule B2)
 */
record About(
        UUID campaign,
        String company,
        String number,
        LocalDate frozenOn,
        LocalDate openedOn,
        @Nullable LocalDate announcedClosesOn,
        LocalDate closesOn,
        LocalDate closedOn,
        @Nullable LocalDate assessedOn,
        String confirmedBy,
        @Nullable LocalDate confirmedOn,
        int reusedCodes,
        @Nullable String adviserName,
        @Nullable String confidantName,
        @Nullable LocalDate findingSharedOn) {

    /** Of a scan that was opened before it was asked. */
    private static final String NOT_NOTED = "Niet genoteerd";

    static About of(Campaign campaign, FrozenResult result, int reusedCodes) {
        return new About(
                campaign.id(),
                campaign.companyName(),
                result.number(),
                result.frozenOn(),
                Objects.requireNonNullElse(campaign.openedOn(), result.frozenOn()),
                campaign.announcedClosesOn(),
                campaign.closesOn(),
                Objects.requireNonNullElse(campaign.closedOn(), result.frozenOn()),
                campaign.assessedOn(),
                campaign.groupsConfirmedBy().dutch(),
                campaign.confirmedOn(),
                reusedCodes,
                campaign.preventionAdviser(),
                campaign.confidant(),
                campaign.findingSharedOn());
    }

    public String adviser() {
        return named("de preventieadviseur", adviserName);
    }

    public String confidant() {
        return named("de vertrouwenspersoon", confidantName);
    }

    /** Someone's role, with their name where it is known. */
    static String named(String role, @Nullable String name) {
        return name == null ? role : role + " (" + Words.shortened(name) + ")";
    }

    public String frozenText() {
        return "vastgelegd op " + DutchExtensions.date(frozenOn);
    }

    boolean isClosedEarly() {
        return closedOn.isBefore(closesOn);
    }

    /** What differed from what people were told when it opened (rule B8); none when nothing did. */
    public List<String> deviations() {
        var found = new ArrayList<String>();
        if (announcedClosesOn != null) {
            found.add("De scan is verlengd: aangekondigd was tot en met %s, het werd tot en met %s."
                    .formatted(DutchExtensions.date(announcedClosesOn), DutchExtensions.date(closesOn)));
        }
        if (isClosedEarly()) {
            found.add("De scan is vroeger afgesloten dan aangekondigd: op %s in plaats van na %s."
                    .formatted(DutchExtensions.date(closedOn), DutchExtensions.date(closesOn)));
        }
        return List.copyOf(found);
    }

    public String assessedText() {
        return assessedOn == null ? NOT_NOTED : DutchExtensions.date(assessedOn);
    }

    public String confirmedText() {
        return confirmedOn == null ? NOT_NOTED : DutchExtensions.date(confirmedOn);
    }

    public String reusedText() {
        return switch (reusedCodes) {
            case 0 -> "Niemand meldde dat een code al gebruikt was.";
            case 1 -> "Eén keer bleek een code al gebruikt.";
            default -> reusedCodes + " keer bleek een code al gebruikt.";
        };
    }
}
