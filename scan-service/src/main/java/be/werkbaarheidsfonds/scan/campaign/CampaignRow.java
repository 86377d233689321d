package be.werkbaarheidsfonds.scan.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as one line among others: what {@link CampaignView} says of it, without its departments, since finding
 * out which of them are shown together takes longer than all the rest.
 *
 * @param responses sheets so far, or at close; null where the company is too small to show it live (rule B6)
 * @param enough whether the k sheets are there that a result needs
 * @param lastDayPassed whether it is open and takes no sheets any more: it is to be closed
 * @param closesItselfOn the day the service closes it if its company does not; null once it is closed
 * @param result number of the frozen result, null before there is one
 */
public record CampaignRow(
        UUID id,
        CampaignStatus status,
        @Nullable Validity validity,
        String questionnaire,
        int headcount,
        @Nullable Integer responses,
        boolean enough,
        LocalDate closesOn,
        boolean lastDayPassed,
        @Nullable LocalDate closesItselfOn,
        @Nullable LocalDate closedOn,
        @Nullable String result) {

    public boolean isDraft() {
        return status == CampaignStatus.DRAFT;
    }

    public boolean isOpen() {
        return status == CampaignStatus.OPEN;
    }

    public boolean isReported() {
        return status == CampaignStatus.REPORTED;
    }

    public boolean isDestroyed() {
        return validity == Validity.DESTROYED;
    }

    public boolean isLost() {
        return status == CampaignStatus.LOST;
    }
}
