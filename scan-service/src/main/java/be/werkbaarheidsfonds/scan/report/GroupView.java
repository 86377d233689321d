package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A group of a company: what is told of its rate in words, how it stands to the others, and its bands.
 *
 * @param differences only what is more than chance can explain; never a rank (rule D3)
 */
record GroupView(String title, String rate, List<String> sentences, List<String> differences, List<BandChart> charts) {

    GroupView {
        sentences = List.copyOf(sentences);
        differences = List.copyOf(differences);
        charts = List.copyOf(charts);
    }

    static GroupView of(Chapters chapters, PublishedTable table) {
        return of(chapters, table, name(table));
    }

    static GroupView ofCategory(Chapters chapters, PublishedTable category) {
        return of(chapters, category, nameOfCategory(category));
    }

    private static GroupView of(Chapters chapters, PublishedTable table, String title) {
        var rate = table.rate();
        return new GroupView(
                title,
                rate == null ? "niet getoond" : rate.share().text(),
                sentences(table),
                Comparisons.of(table),
                BandChart.ofGroup(chapters, table, title));
    }

    /** What every edition calls a group. */
    static String name(PublishedTable table) {
        return name(table, "afdeling niet opgegeven");
    }

    /** What every edition calls a category of a margin. */
    static String nameOfCategory(PublishedTable category) {
        return name(category, "niet opgegeven");
    }

    private static String name(PublishedTable table, String open) {
        var names = new ArrayList<>(table.departments());
        if (holdsWhoLeftItOpen(table)) {
            names.add(names.isEmpty() ? Words.capital(open) : open);
        }
        return String.join(" + ", names);
    }

    /** Results that were frozen before they said it show it by having no name, or more answers than people. */
    static boolean holdsWhoLeftItOpen(PublishedTable table) {
        return table.leftOpen() || table.departments().isEmpty() || table.respondents() > table.headcount();
    }

    /** How many people it is of, in a column. */
    static String people(PublishedTable table) {
        return holdsWhoLeftItOpen(table) ? "niet bekend" : String.valueOf(table.headcount());
    }

    private static List<String> sentences(PublishedTable table) {
        var sentences = new ArrayList<String>();
        sentences.add(
                holdsWhoLeftItOpen(table)
                        ? "%d mensen antwoordden.".formatted(table.respondents())
                        : "%d van de %d mensen antwoordden.".formatted(table.respondents(), table.headcount()));
        var rate = table.rate();
        if (rate == null) {
            sentences.add("De werkbaarheidsgraad tonen we hier niet.");
        } else {
            sentences.add("Werkbaarheidsgraad: %s van %d volledige antwoorden."
                    .formatted(rate.share().text(), rate.respondents()));
            if (rate.interval() != null) {
                sentences.add(
                        "Door toeval kan dat %s zijn.".formatted(rate.interval().text()));
            }
            if (rate.bounds() != null) {
                sentences.add(Overview.bounds(rate.bounds()));
            }
        }
        if (Comparisons.areMadeOf(table) && Comparisons.of(table).isEmpty()) {
            sentences.add("Geen verschil met de anderen dat groter is dan toeval kan verklaren.");
        }
        return sentences;
    }
}
