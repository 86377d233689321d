package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The latest discussion of the caller's company, for the home page. */
@ApplicationScoped
public class LatestDiscussion {

    private final Discussions discussions;

    @Inject
    LatestDiscussion(Discussions discussions) {
        this.discussions = discussions;
    }

    @Transactional
    public Optional<Summary> of(Caller caller) {
        return discussions.latestOf(caller.company()).map(LatestDiscussion::summary);
    }

    private static Summary summary(Discussion discussion) {
        var details = discussion.details();
        return new Summary(
                discussion.id(),
                details.body().dutch(),
                details.heldOn(),
                details.agreed(),
                details.actions().size());
    }

    /**
     * What the home page says of it.
     *
     * @param actions number of actions discussed
     */
    public record Summary(UUID id, String body, LocalDate heldOn, boolean agreed, int actions) {}
}
