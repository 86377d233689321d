package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.fold.Block;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.instrument.Text;
import be.werkbaarheidsfonds.scan.instrument.Wording;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent is asked, and what they must know before question one (rules B1, B3).
 *
 * @param scan what the sheet is of; sent along, it is stored sooner
 * @param sheet random id of the sheet to be sent: sending it twice is harmless
 * @param headcount of the group that may answer
 * @param k fewest respondents behind any figure
 * @param closesOn last day
 * @param announcedClosesOn the last day people were told first, null while it was not extended (rule B8)
 * @param sites where people can say to be; none when the company is one group
 * @param joined places that are too few people each to be shown apart, and so are shown together at least (rule C2)
 * @param margins what is asked beside it
 * @param language two letters
 * @param languages codes of the languages it can be had in
 * @param untested whether the translation was not tested with people (rule A2)
 * @param preventionAdviser whom one can turn to (rule B3)
 * @param confidant the confidential counsellor, null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Questionnaire(
        UUID scan,
        UUID sheet,
        String instrument,
        String company,
        int headcount,
        int k,
        LocalDate closesOn,
        @Nullable LocalDate announcedClosesOn,
        List<Site> sites,
        List<Joined> joined,
        List<MarginQuestion> margins,
        String language,
        List<String> languages,
        boolean untested,
        @Nullable String preventionAdviser,
        @Nullable String confidant,
        List<Group> groups) {

    /** So many radio buttons a phone shows at a glance; more make a list to choose from. */
    private static final int MOST_BUTTONS = 12;

    public Questionnaire {
        sites = List.copyOf(sites);
        joined = List.copyOf(joined);
        margins = List.copyOf(margins);
        languages = List.copyOf(languages);
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

        /** Answers to one of its statements. */
        public List<Option> optionsOf(Question asked) {
            return asked.options() == null ? options : asked.options();
        }
    }

    /**
     * A group at the top, with the places in it.
     *
     * @param headcount everyone in it
     */
    public record Site(String name, int headcount, List<Place> places) {

        public Site {
            places = List.copyOf(places);
        }
    }

    /**
     * Where one can say to be.
     *
     * @param headcount how many people it has, those in its parts left out (rule B1)
     */
    public record Place(String value, String text, int headcount) {}

    /** Places shown together, with how many people those have. */
    public record Joined(List<String> places, int headcount) {

        public Joined {
            places = List.copyOf(places);
        }
    }

    /**
     * A margin.
     *
     * @param code {@code status, age}
     * @param categories answered by their value
     */
    public record MarginQuestion(String code, String label, List<Option> categories) {

        public MarginQuestion {
            categories = List.copyOf(categories);
        }

        /** As issues name it. */
        public String field() {
            return "margins." + code;
        }
    }

    /** One answer. */
    public record Option(String value, String text) {}

    /**
     * One statement.
     *
     * @param question above its answers, null where it is that of its group
     * @param options its answers 1 to 5, null where they are those of its group
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(
            String code,
            String text,
            @Nullable String question,
            @Nullable List<Option> options) {

        /** As issues name it. */
        public String field() {
            return "answers." + code;
        }
    }

    static Questionnaire of(
            Campaign campaign, List<Block> blocks, Instrument instrument, Language language, UUID sheet) {
        var places = new Places(campaign.division().tree(), language);
        return new Questionnaire(
                campaign.id(),
                sheet,
                instrument.id(),
                campaign.companyName(),
                campaign.headcount(),
                campaign.smallestBlock(),
                campaign.closesOn(),
                campaign.announcedClosesOn(),
                places.sites(),
                places.joined(blocks),
                Places.margins(campaign.division(), language),
                language.code(),
                Language.in(instrument).stream().map(Language::code).toList(),
                isUntested(instrument, language),
                campaign.preventionAdviser(),
                campaign.confidant(),
                instrument.scales().stream()
                        .map(scale -> group(instrument, scale, language.code()))
                        .toList());
    }

    private static boolean isUntested(Instrument instrument, Language language) {
        return instrument.parts().stream().anyMatch(part -> part.languages().get(language.code()) == Wording.UNTESTED);
    }

    static Group group(Instrument instrument, Scale scale, String language) {
        var responses = instrument.responsesOf(scale);
        return new Group(
                scale.code(),
                scale.label().in(language),
                responses.question().in(language),
                scale.absent() == null ? null : scale.absent().in(language),
                options(responses.options(), language),
                scale.items().stream()
                        .map(item -> question(instrument, item, language))
                        .toList());
    }

    private static List<Option> options(List<Text> options, String language) {
        return IntStream.range(0, options.size())
                .mapToObj(
                        i -> new Option(Integer.toString(i + 1), options.get(i).in(language)))
                .toList();
    }

    private static Question question(Instrument instrument, Item item, String language) {
        var own = instrument.ownResponsesOf(item);
        return new Question(
                item.code(),
                item.text().in(language),
                own.map(responses -> responses.question().in(language)).orElse(null),
                own.map(responses -> options(responses.options(), language)).orElse(null));
    }

    /** All places, for radio buttons. */
    public List<Place> places() {
        return sites.stream().flatMap(site -> site.places().stream()).toList();
    }

    public boolean hasFewPlaces() {
        return places().size() <= MOST_BUTTONS;
    }

    /** The last day, in the language of the questions. */
    public String lastDay() {
        return inWords(closesOn);
    }

    /** The last day people were told first; only of a scan that was extended. */
    public String firstLastDay() {
        return announcedClosesOn == null ? "" : inWords(announcedClosesOn);
    }

    private String inWords(LocalDate day) {
        return Language.ofCode(language).orElse(Language.DUTCH).day(day);
    }

    /** Languages it can be had in besides this one. */
    public List<Language> otherLanguages() {
        return Arrays.stream(Language.values())
                .filter(other ->
                        languages.contains(other.code()) && !other.code().equals(language))
                .toList();
    }

    /** How long answering takes, about. */
    public int minutes() {
        return Instrument.minutesFor(size());
    }

    /** How many questions there are. */
    public int size() {
        return groups.stream().mapToInt(group -> group.questions().size()).sum();
    }
}
