package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.Department;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.instrument.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent is asked, and what they must know before question one (rules B1, B3).
 *
 * @param sheet random id of the sheet to be sent: sending it twice is harmless
 * @param headcount of the group that may answer
 * @param k fewest respondents behind any figure
 * @param closesOn last day
 * @param announcedClosesOn the last day people were told first, null while it was not extended (rule B8)
 * @param departments names, to be answered by their place from 0; none when the company is one group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Questionnaire(
        UUID sheet,
        String instrument,
        String company,
        int headcount,
        int k,
        LocalDate closesOn,
        @Nullable LocalDate announcedClosesOn,
        List<String> departments,
        List<Group> groups) {

    public Questionnaire {
        departments = List.copyOf(departments);
        groups = List.copyOf(groups);
    }

    /**
     * Questions that are asked together.
     *
     * @param code of the scale
     * @param absent answer for who lacks what is asked about; null where nobody does
     * @param options answers 1 to 5
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(
            String code,
            String label,
            String question,
            @Nullable String absent,
            List<Option> options,
            List<Question> questions) {

        public Group {
            options = List.copyOf(options);
            questions = List.copyOf(questions);
        }
    }

    /** One answer. */
    public record Option(String value, String text) {}

    /** One statement. */
    public record Question(String code, String text) {

        /** As issues name it. */
        public String field() {
            return "answers." + code;
        }
    }

    static Questionnaire of(Campaign campaign, Instrument instrument, String language, UUID sheet) {
        return new Questionnaire(
                sheet,
                instrument.id(),
                campaign.companyName(),
                campaign.headcount(),
                campaign.smallestBlock(),
                campaign.closesOn(),
                campaign.announcedClosesOn(),
                campaign.departments().stream().map(Department::name).toList(),
                instrument.scales().stream()
                        .map(scale -> group(instrument, scale, language))
                        .toList());
    }

    private static Group group(Instrument instrument, Scale scale, String language) {
        var responses = instrument.responsesOf(scale);
        return new Group(
                scale.code(),
                scale.label().in(language),
                responses.question().in(language),
                scale.absent() == null ? null : scale.absent().in(language),
                options(responses.options(), language),
                scale.items().stream().map(item -> question(item, language)).toList());
    }

    private static List<Option> options(List<Text> options, String language) {
        return IntStream.range(0, options.size())
                .mapToObj(
                        i -> new Option(Integer.toString(i + 1), options.get(i).in(language)))
                .toList();
    }

    private static Question question(Item item, String language) {
        return new Question(item.code(), item.text().in(language));
    }

    /** The departments as answers: their places. */
    public List<Option> departmentOptions() {
        return IntStream.range(0, departments.size())
                .mapToObj(i -> new Option(Integer.toString(i), departments.get(i)))
                .toList();
    }

    /** How many questions there are. */
    public int size() {
        return groups.stream().mapToInt(group -> group.questions().size()).sum();
    }
}
