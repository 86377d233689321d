package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;

/**
 * A text in one or more languages. Dutch is always there and prevails (rule A2).
 *
 * @param byLanguage text per language code
 */
public record Text(@JsonValue Map<String, String> byLanguage) {

    private static final String PREVAILING = "nl";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.getOrDefault(PREVAILING, "").isBlank()) {
            throw new IllegalArgumentException("A text lacks Dutch: " + byLanguage);
        }
    }

    /** The text in this language, in Dutch where it is not translated. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, dutch());
    }

    public String dutch() {
        return byLanguage.getOrDefault(PREVAILING, "");
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
