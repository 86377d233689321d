package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** A company corrects what it recorded; whoever received it by event receives it anew. */
@ApplicationScoped
class CorrectDiscussion {

    private final Discussions discussions;
    private final DiscussionRules rules;
    private final DiscussionChanges changes;

    @Inject
    CorrectDiscussion(Discussions discussions, DiscussionRules rules, DiscussionChanges changes) {
        this.discussions = discussions;
        this.rules = rules;
        this.changes = changes;
    }

    /**
     * Corrects the discussion.
     *
     * @param versionCheck refuses when the caller read another version
     */
    @Transactional
    Discussion with(Caller caller, UUID id, DiscussionForm form, LongConsumer versionCheck) {
        var discussion = discussions.get(id, caller.company());
        versionCheck.accept(discussion.version());
        var details = rules.check(form);
        if (!details.equals(discussion.details())) {
            discussion.correct(details);
            discussions.flush();
            changes.corrected(caller, discussion);
        }
        return discussion;
    }
}
