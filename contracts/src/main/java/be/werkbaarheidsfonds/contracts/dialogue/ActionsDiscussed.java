package be.werkbaarheidsfonds.contracts.dialogue;

import be.werkbaarheidsfonds.contracts.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Actions were discussed in the social dialogue of a company.
 * @param body where, by the cascade of the werkbaarheidscheque: {@code or, cpbw, union-delegation, employees}
 * @param actions codes of the inspiration menu
 * @param agreed whether the body agreed
 */
@EventType("dialogue.actions-discussed.v1")
public record ActionsDiscussed(
        UUID discussionId, String enterpriseNumber, String body, LocalDate heldOn, boolean agreed, List<String> actions)
        implements DialogueEvent {

    @Override
    public String subject() {
        return discussionId.toString();
    }
}
