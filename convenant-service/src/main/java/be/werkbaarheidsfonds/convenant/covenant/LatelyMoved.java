package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The covenants of a consultant that moved last. */
@ApplicationScoped
public class LatelyMoved {

    private final ReadCovenants read;

    @Inject
    LatelyMoved(ReadCovenants read) {
        this.read = read;
    }

    public List<Moved> of(Caller caller, int most) {
        return read.list(caller).stream()
                .limit(most)
                .map(c -> new Moved(
                        c.id(),
                        c.title(),
                        c.changedAt(),
                        c.status(),
                        c.actions(),
                        c.actionsRealised(),
                        c.realisedByCompanies(),
                        c.granted()))
                .toList();
    }

    /**
     * A covenant and where it stands.
     *
     * @param realisedByCompanies actions companies realised that count for it
     */
    public record Moved(
            UUID id,
            String title,
            Instant at,
            String status,
            int actions,
            int actionsRealised,
            int realisedByCompanies,
            BigDecimal granted) {

        /** Of its page. */
        public String address() {
            return "/convenant/convenanten/" + id;
        }

        /** Where it stands, in a line. */
        public String hint() {
            return "%d van %d acties gerealiseerd, %d keer door een onderneming"
                    .formatted(actionsRealised, actions, realisedByCompanies);
        }
    }
}
