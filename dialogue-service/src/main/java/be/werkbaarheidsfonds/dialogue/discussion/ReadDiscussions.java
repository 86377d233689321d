package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.dialogue.register.MenuActions;
import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The discussions of the caller's company. */
@ApplicationScoped
class ReadDiscussions {

    private final Discussions discussions;
    private final MenuActions menu;

    @Inject
    ReadDiscussions(Discussions discussions, MenuActions menu) {
        this.discussions = discussions;
        this.menu = menu;
    }

    @Transactional
    Found of(Caller caller, int index, int size) {
        var company = caller.company();
        var items =
                discussions.of(company, index, size).stream().map(this::view).toList();
        return new Found(items, discussions.countOf(company));
    }

    @Transactional
    DiscussionView get(Caller caller, UUID id) {
        return view(discussions.get(id, caller.company()));
    }

    DiscussionView view(Discussion discussion) {
        return DiscussionView.from(
                discussion, menu.titlesOf(discussion.details().actions()));
    }

    /** A page of what was found, and how many there are. */
    record Found(List<DiscussionView> items, long total) {}
}
