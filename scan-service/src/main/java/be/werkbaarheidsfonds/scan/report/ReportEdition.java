package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.responding.Language;
import java.util.Arrays;
import java.util.List;

/** For whom a report is printed; each prints from the same frozen result (rule D2). */
enum ReportEdition {
    MANAGEMENT("directie", "Voor de directie", "Alles wat er te zeggen valt over het resultaat"),
    COUNCIL("overlegorgaan", "Voor het overlegorgaan", "Alles, met hoe er gemeten is en wat er beloofd was"),
    EMPLOYEES("medewerkers", "Voor alle medewerkers", "Eén bladzijde, om op te hangen of rond te sturen"),
    TEAM_TALK("teamgesprek", "Gids voor het teamgesprek", "Twee bladzijden, om er in elk team over te praten");

    private final String code;
    private final String title;
    private final String summary;

    ReportEdition(String code, String title, String summary) {
        this.code = code;
        this.title = title;
        this.summary = summary;
    }

    /** As addresses and file names have it. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    String fileName(String number, Language language) {
        var translation = language == Language.DUTCH ? "" : "-" + language.code();
        return "werkbaarheidsscan-%s-%s%s.pdf".formatted(number, code, translation);
    }

    /** Those it is printed in: what was asked of employees is told to them in the same languages. */
    List<Language> languages(Instrument instrument) {
        return switch (this) {
            case EMPLOYEES -> Language.in(instrument);
            case MANAGEMENT, COUNCIL, TEAM_TALK -> List.of(Language.DUTCH);
        };
    }

    /** The one with this code, where it is printed in that. */
    Language language(String languageCode, Instrument instrument) {
        var languages = languages(instrument);
        return languages.stream()
                .filter(language -> language.code().equals(languageCode))
                .findFirst()
                .orElseThrow(() -> Refused.malformed(List.of(Issue.in(
                        Issue.In.QUERY,
                        "language",
                        "unknown-language",
                        "Deze editie is er in: %s."
                                .formatted(String.join(
                                        ", ",
                                        languages.stream().map(Language::code).toList()))))));
    }

    static ReportEdition ofCode(String code) {
        return Arrays.stream(values())
                .filter(edition -> edition.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.malformed(List.of(Issue.in(
                        Issue.In.QUERY,
                        "edition",
                        "unknown-edition",
                        "Kies directie, overlegorgaan, medewerkers of teamgesprek."))));
    }
}
