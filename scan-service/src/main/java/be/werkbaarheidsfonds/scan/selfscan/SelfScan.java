package be.werkbaarheidsfonds.scan.selfscan;

import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Responses;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.instrument.Text;
import be.werkbaarheidsfonds.scan.register.MenuAction;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The self-scan as its page needs it: questions to show, and the data to score them with in the browser.
 *
 * @param definition JSON of the instrument, as the service itself scores by
 * @param menu JSON of the actions that can be suggested
 */
record SelfScan(List<Group> groups, String definition, String menu) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Questions that are asked together. */
    record Group(String label, String question, List<Question> questions) {}

    /** One answer. */
    record Option(int value, String text) {}

    /**
     * One statement.
     *
     * @param question above its answers, null where it is that of its group
     */
    record Question(String code, String text, @Nullable String question, List<Option> options) {}

    /** An action of the menu, as far as the page shows it. */
    record Advice(String title, String summary, List<String> problems) {}

    /** For who works for themselves: scales about what they lack, a manager, are left out. */
    static SelfScan of(Instrument instrument, List<MenuAction> menu) {
        var base = instrument.base();
        var asked = base.with(
                base.scales().stream().filter(scale -> scale.absent() == null).toList());
        return new SelfScan(
                asked.scales().stream()
                        .map(scale -> new Group(
                                scale.label().dutch(),
                                instrument.responsesOf(scale).question().dutch(),
                                scale.items().stream()
                                        .map(item -> question(instrument, scale, item))
                                        .toList()))
                        .toList(),
                DefinitionJson.write(asked),
                json(menu.stream()
                        .map(action -> new Advice(action.title(), action.summary(), action.problems()))
                        .toList()));
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.questions().size()).sum();
    }

    /** How long answering takes, about. */
    public int minutes() {
        return Instrument.minutesFor(size());
    }

    private static Question question(Instrument instrument, Scale scale, Item item) {
        return new Question(
                item.code(),
                item.text().dutch(),
                instrument
                        .ownResponsesOf(item)
                        .map(own -> own.question().dutch())
                        .orElse(null),
                options(instrument.responsesOf(scale, item)));
    }

    private static List<Option> options(Responses responses) {
        var texts = responses.options().stream().map(Text::dutch).toList();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Option(i + 1, texts.get(i)))
                .toList();
    }

    private static String json(List<Advice> menu) {
        try {
            return JSON.writeValueAsString(menu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The menu can't be written", e);
        }
    }
}
