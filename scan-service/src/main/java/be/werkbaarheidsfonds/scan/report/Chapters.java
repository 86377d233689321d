package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the scales of an instrument are put together for who reads: its indicators, its risks, each module apart. */
final class Chapters {

    private final List<Part> parts;

    private Chapters(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * @param title what it is called when it is about everyone
     * @param name what it is called of a group: {@code <name> in <group>}
     * @param head of its first column
     */
    record Part(String title, String name, String head, Set<String> codes) {

        Part {
            codes = Set.copyOf(codes);
        }

        List<PublishedScale> in(PublishedTable table) {
            return table.scales().stream()
                    .filter(scale -> codes.contains(scale.code()))
                    .toList();
        }
    }

    static Chapters of(Instrument instrument) {
        var parts = new ArrayList<Part>();
        for (var definition : instrument.parts()) {
            if (definition.isModule()) {
                var title = definition.title().dutch();
                parts.add(new Part(title, title, "Onderdeel", codes(definition.scales().stream())));
            } else {
                parts.add(new Part(
                        "Indicatoren van werkbaar werk",
                        "Indicatoren",
                        "Indicator",
                        codes(definition.scales().stream().filter(Scale::isIndicator))));
                parts.add(new Part(
                        "Risico’s in het werk",
                        "Risico’s",
                        "Risico",
                        codes(definition.scales().stream().filter(scale -> !scale.isIndicator()))));
            }
        }
        return new Chapters(
                parts.stream().filter(part -> !part.codes().isEmpty()).toList());
    }

    List<Part> parts() {
        return parts;
    }

    private static Set<String> codes(Stream<Scale> scales) {
        return scales.map(Scale::code).collect(Collectors.toSet());
    }
}
