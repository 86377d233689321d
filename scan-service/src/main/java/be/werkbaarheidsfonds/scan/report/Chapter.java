package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scales of the whole company that belong together, with their bands, spread and uncertainty.
 *
 * @param anchor within the report
 * @param standing how sure it is where the bands lie (rule A4)
 */
record Chapter(String title, String anchor, String standing, BandChart chart, List<ScaleView> scales) {

    Chapter {
        scales = List.copyOf(scales);
    }

    static List<Chapter> of(Instrument instrument, Chapters chapters, PublishedTable company) {
        return IntStream.range(0, chapters.parts().size())
                .mapToObj(i -> of(instrument, chapters.parts().get(i), company, "onderdeel-" + (i + 1)))
                .filter(chapter -> !chapter.scales().isEmpty())
                .toList();
    }

    private static Chapter of(Instrument instrument, Chapters.Part part, PublishedTable company, String anchor) {
        var scales = part.in(company);
        return new Chapter(
                part.title(),
                anchor,
                String.join(
                        ", ",
                        scales.stream()
                                .map(scale -> instrument.scale(scale.code()).rules())
                                .map(rules -> rules.requireBands().standing().dutch())
                                .distinct()
                                .toList()),
                BandChart.of(part.name() + " in de hele onderneming", part.head(), scales),
                scales.stream()
                        .map(scale -> ScaleView.of(instrument.scale(scale.code()), scale))
                        .toList());
    }
}
