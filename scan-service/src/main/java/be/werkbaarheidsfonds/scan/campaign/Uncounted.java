package be.werkbaarheidsfonds.scan.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A scan that is still open long after its last day, as an administrator sees it: the service closes those itself, so
 * closing fails. Nothing of what was answered, nor how many did.
 */
public record Uncounted(UUID id, long version, String companyName, String enterpriseNumber, LocalDate closesOn) {

    static Uncounted of(Campaign campaign) {
        return new Uncounted(
                campaign.id(),
                campaign.version(),
                campaign.companyName(),
                campaign.enterpriseNumber(),
                campaign.closesOn());
    }

    /** Where it is declared lost. */
    @JsonIgnore
    public String address() {
        return UncountedPages.LIST + "/" + id;
    }
}
