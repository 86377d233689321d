package be.werkbaarheidsfonds.scan.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions that open a talk in a team: about the work and what can change in it, never about what someone answered.
 *
 * @param general for what has no questions of its own, a scale that was uploaded for instance
 * @param questions per code of a scale
 */
record TalkQuestions(List<String> general, Map<String, List<String>> questions) {

    private static final String RESOURCE = "/reference/team-talk.json";

    static final TalkQuestions ALL = load();

    TalkQuestions {
        general = List.copyOf(general);
        var copied = new HashMap<String, List<String>>();
        questions.forEach((code, asked) -> copied.put(code, List.copyOf(asked)));
        questions = Map.copyOf(copied);
    }

    List<String> about(String scale) {
        return questions.getOrDefault(scale, general);
    }

    private static TalkQuestions load() {
        try (var file = TalkQuestions.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.builder().build().readValue(file, TalkQuestions.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " can't be read", e);
        }
    }
}
