package be.werkbaarheidsfonds.scan.instrument;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A questionnaire as data: what is asked, how it is answered and how it is scored. A published version
 * never changes; a running scan keeps its version.
 *
 * @param provenance where the items come from
 * @param bandsProvenance where the cut-offs come from (rule A4)
 * @param responses the sets of answers scales refer to
 */
public record Instrument(
        String code,
        int version,
        Text title,
        String provenance,
        String licence,
        String licenceHolder,
        String bandsProvenance,
        LocalDate validFrom,
        Map<String, Responses> responses,
        List<Scale> scales) {

    public Instrument {
        responses = Map.copyOf(responses);
        scales = List.copyOf(scales);
        for (var scale : scales) {
            if (!responses.containsKey(scale.responses())) {
                throw new IllegalArgumentException("Scale " + scale.code() + " refers to unknown answers");
            }
        }
        requireUnique("scale", scales.stream().map(Scale::code));
        requireUnique("item", scales.stream().flatMap(s -> s.items().stream()).map(Item::code));
    }

    /** Code and version, {@code basis-1}. */
    public String id() {
        return code + "-" + version;
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
                .takeWhile(other -> !other.equals(scale))
                .mapToInt(other -> other.items().size())
                .sum();
    }

    public Responses responsesOf(Scale scale) {
        var found = responses.get(scale.responses());
        if (found == null) {
            throw new IllegalArgumentException(id() + " has no scale " + scale.code());
        }
        return found;
    }

    /** Languages every text is in. */
    public Set<String> languages() {
        var texts = Stream.of(
                        Stream.of(title),
                        scales.stream().flatMap(Scale::texts),
                        responses.values().stream()
                                .flatMap(r -> Stream.concat(Stream.of(r.question()), r.options().stream())))
                .flatMap(t -> t)
                .toList();
        return texts.getFirst().languages().stream()
                .filter(language ->
                        texts.stream().allMatch(text -> text.languages().contains(language)))
                .collect(Collectors.toUnmodifiableSet());
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
