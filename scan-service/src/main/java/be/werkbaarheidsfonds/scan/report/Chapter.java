package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scales of the whole company that belong together, with their bands, spread and uncertainty.
 *
 * @param anchor within the report
 * @param hint how sure it is where the bands lie (rule A4), and why acute may not stand apart (rule D1)
 */
record Chapter(String title, String anchor, String hint, BandChart chart, List<ScaleView> scales) {

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
                hint(instrument, scales),
                BandChart.of(part.name() + " in de hele onderneming", part.head(), scales),
                scales.stream()
                        .map(scale -> ScaleView.of(instrument.scale(scale.code()), scale))
                        .toList());
    }

    /** True whichever of the two sides is few: where nearly everyone with a problem has it badly, acute merges too. */
    private static String hint(Instrument instrument, List<PublishedScale> scales) {
        var standings = scales.stream()
                .map(scale -> instrument.scale(scale.code()).rules())
                .map(rules -> rules.requireBands().standing().dutch())
                .distinct()
                .toList();
        return ("Grenzen van de banden: %s. «Niet apart»: er zijn te weinig mensen met een acuut probleem, of te"
                        + " weinig met een probleem dat niet acuut is, om die apart te tonen. Iedereen met een"
                        + " probleem zit dan bij «problematisch».")
                .formatted(String.join(", ", standings));
    }
}
