package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A company records that it discussed actions. Sending the same again changes nothing. */
@ApplicationScoped
class RecordDiscussion {

    private final Discussions discussions;
    private final DiscussionRules rules;
    private final DiscussionChanges changes;
    private final Clock clock;

    @Inject
    RecordDiscussion(Discussions discussions, DiscussionRules rules, DiscussionChanges changes, Clock clock) {
        this.discussions = discussions;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Discussion with(Caller caller, UUID id, DiscussionForm form) {
        var details = rules.check(form);
        var known = discussions.findByIdOptional(id);
        if (known.isPresent()) {
            return sameAsBefore(known.get(), caller, details);
        }
        var discussion = Discussion.record(id, caller.company(), details, clock.instant());
        discussions.persistAndFlush(discussion);
        changes.recorded(caller, discussion);
        return discussion;
    }

    private static Discussion sameAsBefore(Discussion known, Caller caller, DiscussionDetails details) {
        if (!known.isOf(caller.company()) || !known.details().equals(details)) {
            throw Refused.conflict(
                    "idempotency-key-reused", "Deze sleutel hoort al bij een andere bespreking. Kies een nieuwe.");
        }
        return known;
    }
}
