package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.instrument.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What may be asked beside where people work (rule B1). A closed list: no age band below thirty, and no third
 * question that would help to single people out.
 */
@SuppressWarnings("ImmutableEnumChecker") // a text copies its words
public enum MarginKind {
    STATUS("status", text("Statuut", "Statut", "Status", "Status")),
    AGE("age", text("Leeftijd", "Âge", "Alter", "Age"));

    private final String code;
    private final Text title;

    MarginKind(String code, Text title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    /** In the order they are asked. */
    public List<MarginCategory> categories() {
        return Arrays.stream(MarginCategory.values())
                .filter(category -> category.kind() == this)
                .toList();
    }

    static Text text(String nl, String fr, String de, String en) {
        return new Text(Map.of("nl", nl, "fr", fr, "de", de, "en", en));
    }
}
