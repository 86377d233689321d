package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.scan.instrument.Aggregation;
import be.werkbaarheidsfonds.scan.instrument.Bands;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.Direction;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Missing;
import be.werkbaarheidsfonds.scan.instrument.Responses;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.instrument.Scoring;
import be.werkbaarheidsfonds.scan.instrument.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A published instrument as its page shows it: what is asked, and how it is scored in words.
 *
 * @param language of the texts shown
 */
record InstrumentPage(InstrumentView view, String kind, String language, List<Language> languages, List<Group> groups) {

    private static final Locale BELGIAN = Locale.of("nl", "BE");

    /** A language the texts can be read in. */
    record Language(String code, String name, String wording, boolean shown) {}

    /** A scale. */
    record Group(
            String label,
            String kind,
            String question,
            String options,
            @Nullable String absent,
            String scoring,
            String bands,
            String bandsFrom,
            List<Line> lines) {}

    /**
     * An item.
     *
     * @param answers with the question above them, null where they are those of its scale
     */
    record Line(
            String code,
            String text,
            boolean reversed,
            @Nullable String answers) {}

    /** @param whole the definition with all it is asked together with */
    static InstrumentPage of(InstrumentView view, Definition definition, Instrument whole, String asked) {
        var language = definition.languages().containsKey(asked) ? asked : "nl";
        return new InstrumentPage(
                view,
                definition.kind().dutch(),
                language,
                view.languages().entrySet().stream()
                        .map(entry -> new Language(
                                entry.getKey(),
                                Locale.of(entry.getKey()).getDisplayLanguage(BELGIAN),
                                entry.getValue().dutch(),
                                entry.getKey().equals(language)))
                        .toList(),
                definition.scales().stream()
                        .map(scale -> group(whole, whole.scale(scale.code()), language))
                        .toList());
    }

    private static Group group(Instrument whole, Scale scale, String language) {
        var responses = whole.responsesOf(scale);
        var bands = scale.rules().requireBands();
        return new Group(
                scale.label().in(language),
                scale.isIndicator() ? "indicator" : "risico",
                responses.question().in(language),
                options(responses, language),
                text(scale.absent(), language),
                scoring(scale.rules()),
                bands(bands),
                bands.provenance() + " (" + bands.standing().dutch() + ")",
                scale.items().stream().map(item -> line(whole, item, language)).toList());
    }

    private static @Nullable String text(@Nullable Text text, String language) {
        return text == null ? null : text.in(language);
    }

    private static Line line(Instrument whole, Item item, String language) {
        return new Line(
                item.code(),
                item.text().in(language),
                item.reversed(),
                whole.ownResponsesOf(item)
                        .map(own -> own.question().in(language) + " " + options(own, language))
                        .orElse(null));
    }

    private static String options(Responses responses, String language) {
        return String.join(
                " · ",
                responses.options().stream().map(option -> option.in(language)).toList());
    }

    private static String scoring(Scoring rules) {
        var how = switch (rules.aggregation()) {
            case Aggregation.ProratedSum sum -> "Som van de antwoorden";
            case Aggregation.Mean mean -> "Gemiddelde van de antwoorden";
        };
        var missing = switch (rules.missing()) {
            case Missing.AtMost most -> "hoogstens " + most.items() + " zin mag ontbreken";
            case Missing.AnsweredShare share -> "minstens " + share.percent() + " % van de zinnen is beantwoord";
        };
        var grid = rules.grid();
        return how + ", van " + grid.from().toPlainString() + " tot "
                + grid.to().toPlainString() + "; hoog is "
                + (grid.highIs() == Direction.FAVOURABLE ? "gunstig" : "ongunstig") + "; " + missing + ".";
    }

    private static String bands(Bands bands) {
        return switch (bands) {
            case Bands.Midpoint m ->
                "Een probleem voorbij het midden, acuut vanaf gemiddeld het op één na slechtste antwoord.";
            case Bands.Percentiles p ->
                "Vergeleken met anderen: %s, %s en %s (percentiel 80, 50 en 20)."
                        .formatted(dutch(p.p80()), dutch(p.p50()), dutch(p.p20()));
        };
    }

    private static String dutch(BigDecimal figure) {
        return figure.toPlainString().replace('.', ',');
    }

    public String endAddress() {
        return view.address() + "/stopzetten";
    }

    public String exportAddress() {
        return view.address() + "/bestand";
    }
}
