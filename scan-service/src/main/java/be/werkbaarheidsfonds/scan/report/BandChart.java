package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.portal.Bands;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import java.util.List;

/**
 * Scales of one table as a chart that is also a table: a row each, with three bands.
 *
 * @param head of its first column
 */
record BandChart(String title, String head, List<Bands> rows) {

    private static final String TOO_FEW = "niet getoond";

    BandChart {
        rows = List.copyOf(rows);
    }

    /** One per chapter that has a scale in this table. */
    static List<BandChart> ofGroup(Chapters chapters, PublishedTable table, String group) {
        return chapters.parts().stream()
                .filter(part -> !part.in(table).isEmpty())
                .map(part -> of(part.name() + " in " + group, part.head(), part.in(table)))
                .toList();
    }

    static BandChart of(String title, String head, List<PublishedScale> scales) {
        return new BandChart(title, head, scales.stream().map(BandChart::row).toList());
    }

    /** Acute stays inside problematic where it is few people (rule D1). */
    private static Bands row(PublishedScale scale) {
        var problematic = scale.problematic();
        if (problematic == null) {
            return row(scale, none(0, TOO_FEW), problem(0, TOO_FEW), acute(0, TOO_FEW));
        }
        var rest = problematic.complement();
        var acute = scale.acute();
        if (acute == null) {
            return row(
                    scale,
                    none(rest.middle(), rest.text()),
                    problem(problematic.middle(), problematic.text()),
                    acute(0, "niet apart"));
        }
        var mild = problematic.without(acute);
        return row(
                scale,
                none(rest.middle(), rest.text()),
                problem(mild.middle(), mild.text()),
                acute(acute.middle(), acute.text()));
    }

    private static Bands row(PublishedScale scale, Bands.Part... parts) {
        return new Bands(scale.label(), List.of(parts));
    }

    private static Bands.Part none(double share, String text) {
        return new Bands.Part("Geen probleem", share, text, "good");
    }

    private static Bands.Part problem(double share, String text) {
        return new Bands.Part("Problematisch", share, text, "warn");
    }

    private static Bands.Part acute(double share, String text) {
        return new Bands.Part("Acuut", share, text, "bad");
    }
}
