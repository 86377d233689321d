package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
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

    String fileName(String number) {
        return "werkbaarheidsscan-%s-%s.pdf".formatted(number, code);
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
