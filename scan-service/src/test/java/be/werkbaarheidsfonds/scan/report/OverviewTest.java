package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewTest {

    @ParameterizedTest
    @CsvSource({"149, 300, 49", "150, 300, 50", "299, 300, 99", "300, 300, 100"})
    void a_half_or_a_whole_is_not_said_before_it_is_reached(int respondents, int headcount, int percent) {
        var overview = new Overview(null, "", List.of(), respondents, headcount, false, null, List.of(), List.of());
        assertThat(overview.responsePercent()).isEqualTo(percent);
        assertThat(overview.responseText()).endsWith("dat is " + percent + " %");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 25, is de graad hoogstens 25 %.",
        "75, 100, is de graad minstens 75 %.",
        "40, 40, is de graad 40 %.",
        "40, 60, ligt de graad tussen 40 en 60 %."
    })
    void the_rate_with_everyone_counted_is_a_sentence(int from, int to, String end) {
        assertThat(Overview.bounds(new PublishedShare(from, to))).endsWith("Met iedereen meegeteld " + end);
    }
}
