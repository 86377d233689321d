package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedRate;
import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everyone must know, before any detail.
 *
 * @param rate the workability rate as it may be published, null where it may not
 * @param rateSentence the rate in one sentence
 * @param certainty how sure it is: chance, incomplete answers, other cut-offs (rules A5, D3)
 * @param withheld what is hidden so that nobody is recognised, in one sentence; null when nothing is (rule D1)
 * @param strongest where the fewest have a problem
 * @param weakest where the most have
 */
record Overview(
        @Nullable String rate,
        String rateSentence,
        List<String> certainty,
        int respondents,
        int headcount,
        boolean indicative,
        @Nullable String withheld,
        List<Standing> strongest,
        List<Standing> weakest) {

    private static final int EACH = 3;
    private static final int PERCENT = 100;

    Overview {
        certainty = List.copyOf(certainty);
        strongest = List.copyOf(strongest);
        weakest = List.copyOf(weakest);
    }

    /** @param share with a problem, as published */
    record Standing(String label, String share) {

        static Standing of(PublishedScale scale) {
            var problem = scale.problematic();
            return new Standing(scale.label(), problem == null ? "niet getoond" : problem.text());
        }

        /** Where there is little room. */
        public String shortLabel() {
            return Words.shortened(label);
        }
    }

    static Overview of(PublishedResult result) {
        var company = result.company();
        var rate = company.rate();
        return new Overview(
                rate == null ? null : rate.share().text(),
                rate == null ? noRate(result) : sentence(result, rate),
                rate == null ? List.of() : certainty(rate),
                company.respondents(),
                company.headcount(),
                result.indicative(),
                withheld(result),
                strongest(company).stream().map(Standing::of).toList(),
                weakest(company).stream().map(Standing::of).toList());
    }

    /** Where the fewest have a problem, of what is not among the weakest. */
    static List<PublishedScale> strongest(PublishedTable company) {
        var weakest = weakest(company);
        return Problems.bestFirst(company).stream()
                .filter(scale -> !weakest.contains(scale))
                .limit(EACH)
                .toList();
    }

    /** Where the most have a problem, worst first; none where nothing stands out. */
    static List<PublishedScale> weakest(PublishedTable company) {
        return Problems.worstFirst(company).stream().limit(EACH).toList();
    }

    public String responseText() {
        return "van %d mensen, dat is %d %%".formatted(headcount, responsePercent());
    }

    /** Rounded down: a half or a whole is not said before it is reached. */
    public int responsePercent() {
        return PERCENT * respondents / headcount;
    }

    /** In a few words, under where the rate would stand. */
    public String rateHint() {
        return rate == null ? "zie hieronder" : "zonder problemen op de indicatoren";
    }

    private static String noRate(PublishedResult result) {
        return result.withholdsRate()
                ? "De werkbaarheidsgraad is niet getoond om niemand te herkennen."
                : "Er zijn te weinig volledige antwoorden voor een werkbaarheidsgraad.";
    }

    /** What no table tells of, since it would tell of someone (rule D1). */
    static List<PublishedScale> hidden(PublishedResult result) {
        return result.company().scales().stream()
                .filter(scale -> result.withheld().contains(scale.code()))
                .toList();
    }

    private static @Nullable String withheld(PublishedResult result) {
        var hidden =
                hidden(result).stream().map(scale -> Words.small(scale.label())).toList();
        return hidden.isEmpty()
                ? null
                : "Niet getoond om niemand te herkennen, in geen enkele tabel: %s.".formatted(Words.list(hidden, "en"));
    }

    private static String sentence(PublishedResult result, PublishedRate rate) {
        var indicators = result.company().scales().stream()
                .filter(scale -> scale.kind() == ScaleKind.INDICATOR)
                .map(scale -> Words.small(scale.label()))
                .toList();
        return "Van de %d mensen die alle indicatoren invulden, heeft %s werkbaar werk: geen probleem met %s."
                .formatted(rate.respondents(), rate.share().text(), Words.list(indicators, "of"));
    }

    /** What the rate of any table could be (rule A5). */
    static String bounds(PublishedShare bounds) {
        var verb = bounds.liesBetween() ? "ligt" : "is";
        return "Niet iedereen vulde alles in. Met iedereen meegeteld %s de graad %s.".formatted(verb, bounds.text());
    }

    private static List<String> certainty(PublishedRate rate) {
        var sentences = new ArrayList<String>();
        if (rate.interval() != null) {
            sentences.add("Door toeval in wie antwoordde kan dat %s zijn. Wie niet antwoordde, zit daar niet in."
                    .formatted(rate.interval().text()));
        }
        if (rate.bounds() != null) {
            sentences.add(bounds(rate.bounds()));
        }
        if (rate.stricter() != null) {
            sentences.add("Met een grens die één stap strenger ligt, is het %s."
                    .formatted(rate.stricter().text()));
        }
        if (rate.looser() != null) {
            sentences.add("Met een grens die één stap soepeler ligt, is het %s."
                    .formatted(rate.looser().text()));
        }
        return sentences;
    }
}
