package be.werkbaarheidsfonds.scan.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked and how it is scored: one definition, or a base package with modules on top. A running
 * scan keeps its versions.
 *
 * @param parts the definitions it is composed of, the base first
 * @param responses the sets of answers scales refer to
 */
public record Instrument(List<Definition> parts, Map<String, Responses> responses, List<Scale> scales) {

    /** Between the parts of a composed instrument's id. */
    static final String PLUS = "+";

    private static final int STATEMENTS_A_MINUTE = 6;

    public Instrument {
        parts = List.copyOf(parts);
        responses = Map.copyOf(responses);
        scales = List.copyOf(scales);
        requireUnique("scale", scales.stream().map(Scale::code));
        requireUnique("item", scales.stream().flatMap(s -> s.items().stream()).map(Item::code));
        for (var scale : scales) {
            for (var item : scale.items()) {
                requireResponses(responses, scale, item);
            }
        }
    }

    /** These definitions together; they must be all there is to it. */
    static Instrument of(List<Definition> parts) {
        var responses = new HashMap<String, Responses>();
        for (var part : parts) {
            part.responses().forEach((name, answers) -> {
                var other = responses.put(name, answers);
                if (other != null && !other.equals(answers)) {
                    throw new IllegalArgumentException("Two different answers called " + name);
                }
            });
        }
        return new Instrument(
                parts,
                responses,
                parts.stream()
                        .flatMap(part -> part.scales().stream().map(scale -> scale.scoredBy(part.scoring())))
                        .toList());
    }

    /** {@code basis-1}, or {@code basis-1+ploegen-1}. */
    public String id() {
        return idOf(parts);
    }

    static String idOf(List<Definition> parts) {
        return parts.stream().map(Definition::id).collect(Collectors.joining(PLUS));
    }

    /** Ids of the definitions an instrument's id names, the base first. */
    public static List<String> partsOf(String id) {
        return List.of(id.split("\\" + PLUS));
    }

    public Text title() {
        return parts.getFirst().title();
    }

    /** The modules on top. */
    public List<Definition> modules() {
        return parts.stream().filter(Definition::isModule).toList();
    }

    /** The part everyone is asked, whatever is put on top of it. */
    public Definition base() {
        return parts.getFirst();
    }

    /** What the module of this scale is about, as the inspiration menu names themes; nothing where it is of no module. */
    public List<String> themesOf(String scaleCode) {
        return modules().stream()
                .filter(module -> module.measures(scaleCode))
                .flatMap(module -> module.themes().stream())
                .toList();
    }

    /** How long answering this many items takes, about. */
    public static int minutesFor(int items) {
        return Math.ceilDiv(items, STATEMENTS_A_MINUTE);
    }

    /** Every item, in the order it is asked and stored. */
    public List<Item> items() {
        return scales.stream().flatMap(scale -> scale.items().stream()).toList();
    }

    public List<Scale> indicators() {
        return scales.stream().filter(Scale::isIndicator).toList();
    }

    public Scale scale(String scaleCode) {
        return scales.stream()
                .filter(scale -> scale.code().equals(scaleCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id() + " has no scale " + scaleCode));
    }

    /** Place of a scale's first item among {@link #items()}. */
    public int firstItemOf(Scale scale) {
        return scales.stream()
                .takeWhile(other -> !other.code().equals(scale.code()))
                .mapToInt(other -> other.items().size())
                .sum();
    }

    public Responses responsesOf(Scale scale) {
        return present(scale.responses());
    }

    public Responses responsesOf(Scale scale, Item item) {
        return present(item.responses() == null ? scale.responses() : item.responses());
    }

    /** Answers of an item where they are not those of its scale. */
    public Optional<Responses> ownResponsesOf(Item item) {
        return Optional.ofNullable(item.responses()).map(this::present);
    }

    private Responses present(String name) {
        var found = responses.get(name);
        if (found == null) {
            throw new IllegalArgumentException(id() + " has no answers " + name);
        }
        return found;
    }

    /** Languages every text is in. */
    public Set<String> languages() {
        var languages = new TreeSet<>(parts.getFirst().languages().keySet());
        parts.forEach(part -> languages.retainAll(part.languages().keySet()));
        return Set.copyOf(languages);
    }

    private static void requireResponses(Map<String, Responses> responses, Scale scale, Item item) {
        var name = item.responses() == null ? scale.responses() : item.responses();
        if (!responses.containsKey(name)) {
            throw new IllegalArgumentException("Scale " + scale.code() + " refers to unknown answers " + name);
        }
    }

    private static void requireUnique(String what, Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.forEach(code -> {
            if (!seen.add(code)) {
                throw new IllegalArgumentException("Two of " + what + " " + code);
            }
        });
    }
}
