package be.werkbaarheidsfonds.dialogue.discussion;

import be.werkbaarheidsfonds.dialogue.register.MenuAction;
import be.werkbaarheidsfonds.platform.portal.Option;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a discussion, blank or as it was typed.
 *
 * @param version of the discussion that is changed, null for a new one
 * @param menu every action there is to choose; empty while the menu has not arrived
 */
record FormView(UUID id, @Nullable Long version, DiscussionForm typed, List<Option> menu) {

    static FormView blank(UUID id, DiscussionForm typed, List<MenuAction> menu) {
        return new FormView(id, null, typed, options(menu));
    }

    static FormView changing(UUID id, long version, DiscussionForm typed, List<MenuAction> menu) {
        return new FormView(id, version, typed, options(menu));
    }

    static FormView of(DiscussionView discussion, List<MenuAction> menu) {
        var scan = discussion.scan();
        var typed = new DiscussionForm(
                discussion.body(),
                discussion.heldOn().toString(),
                discussion.agreed() ? "ja" : "nee",
                discussion.note(),
                scan == null ? null : scan.toString(),
                discussion.actions().stream()
                        .map(DiscussionView.DiscussedAction::action)
                        .toList());
        return changing(discussion.id(), discussion.version(), typed, menu);
    }

    public boolean isNew() {
        return version == null;
    }

    /** Where the form posts to. */
    public String address() {
        return isNew() ? "/dialogue/besprekingen" : "/dialogue/besprekingen/" + id + "/wijzigen";
    }

    /** Whether the actions can be shown yet. */
    public boolean menuArrived() {
        return !menu.isEmpty();
    }

    public List<Option> bodies() {
        return Arrays.stream(Body.values())
                .map(body -> new Option(body.code(), body.dutch(), body.hint()))
                .toList();
    }

    public List<Option> answers() {
        return List.of(Option.of("ja", "Ja, akkoord"), Option.of("nee", "Nee, nog niet akkoord"));
    }

    private static List<Option> options(List<MenuAction> menu) {
        return menu.stream()
                .map(action -> new Option(action.code(), action.title(), action.summary()))
                .toList();
    }
}
