package be.werkbaarheidsfonds.scan.representatives;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A link as its company sees it.
 *
 * @param version what has to be known to replace it
 * @param madeOn null while there is none
 */
public record GivenLink(int version, @Nullable LocalDate madeOn) {

    static GivenLink of(RepresentativesLink link) {
        return new GivenLink(link.changes(), link.madeOn());
    }

    @JsonIgnore
    public boolean isGiven() {
        return madeOn != null;
    }
}
