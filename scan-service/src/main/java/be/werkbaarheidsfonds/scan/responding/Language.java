package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.instrument.Instrument;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Languages respondents are spoken to in, before and after they answer. Dutch is always there and prevails (rule A2). */
public enum Language {
    DUTCH("nl", "nl-BE", "Nederlands"),
    FRENCH("fr", "fr-BE", "Français"),
    GERMAN("de", "de-BE", "Deutsch"),
    ENGLISH("en", "en", "English");

    private final String code;
    private final String tag;
    private final String title;

    Language(String code, String tag, String title) {
        this.code = code;
        this.tag = tag;
        this.title = title;
    }

    /** Two letters. */
    public String code() {
        return code;
    }

    /** As a page declares it. */
    public String tag() {
        return tag;
    }

    /** In itself. */
    public String title() {
        return title;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** A day as it is written in it in Belgium: in English too, the day comes before the month. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(code, "BE"))
                .format(day);
    }

    static Optional<Language> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /** The one that is asked for where the instrument has it, else Dutch. */
    static Language of(@Nullable String code, Instrument instrument) {
        return ofCode(code).filter(in(instrument)::contains).orElse(DUTCH);
    }

    /** Those every text of the instrument is in. */
    public static List<Language> in(Instrument instrument) {
        return Arrays.stream(values())
                .filter(language -> instrument.languages().contains(language.code))
                .toList();
    }

    /** The first of a browser's own that is spoken here, else Dutch. */
    static Language preferred(List<Locale> accepted) {
        return accepted.stream()
                .map(locale -> ofCode(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(DUTCH);
    }
}
