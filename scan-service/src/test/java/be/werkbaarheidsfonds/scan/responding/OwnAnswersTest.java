package be.werkbaarheidsfonds.scan.responding;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.responding.Questionnaire.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements with answers of their own, as in the support of the manager of HSE's questionnaire. */
class OwnAnswersTest {

    private static final String FREQUENCY = "Always";
    private static final String AGREEMENT = "Strongly agree";

    private static Questionnaire.Group managerSupport() {
        var hse = new Instruments().get("hse-mst-1");
        return Questionnaire.group(hse, hse.scale("hse-manager-support"), "en");
    }

    private static String highest(Questionnaire.Group group, int place) {
        List<Option> options = group.optionsOf(group.questions().get(place));
        assertThat(options).extracting(Option::value).containsExactly("1", "2", "3", "4", "5");
        return options.getLast().text();
    }

    @Test
    void each_statement_is_answered_as_its_instrument_says() {
        var group = managerSupport();
        assertThat(group.questions())
                .extracting(Questionnaire.Question::code)
                .containsExactly("hse8", "hse23", "hse29", "hse33", "hse35");
        assertThat(List.of(highest(group, 0), highest(group, 1))).containsOnly(FREQUENCY);
        assertThat(List.of(highest(group, 2), highest(group, 3), highest(group, 4)))
                .containsOnly(AGREEMENT);
    }

    @Test
    void the_question_above_them_is_said_where_it_differs() {
        var group = managerSupport();
        assertThat(group.questions().get(0).question()).isNotNull().isNotEqualTo(group.question());
        assertThat(group.questions().get(2).question()).isNull();
    }
}
