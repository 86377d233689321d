package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule D3: of fewer than half nothing is compared, and what goes together is a comparison. */
class IndicativeResultTest {

    private static final List<Integer> HEADCOUNTS = List.of(150, 150);

    @Test
    void below_half_no_tables_of_what_goes_together_are_published() {
        var half = Reports.result(Reports.BASIS, HEADCOUNTS, 0.5, 7);
        var fewer = Reports.result(Reports.BASIS, HEADCOUNTS, 0.49, 7);
        assertThat(half.indicative()).isFalse();
        assertThat(half.together()).isNotEmpty();
        assertThat(fewer.indicative()).isTrue();
        assertThat(fewer.company().respondents()).isGreaterThan(100);
        assertThat(fewer.together()).isEmpty();
    }

    @Test
    void tables_that_were_frozen_with_such_a_result_are_not_shown() {
        var half = Reports.result(Reports.BASIS, HEADCOUNTS, 0.5, 7);
        assertThat(Together.of(half)).isNotEmpty();
        var frozenBefore = new PublishedResult(
                half.instrument(),
                half.k(),
                half.company(),
                half.blocks(),
                half.larger(),
                half.margins(),
                half.together(),
                true,
                List.of());
        assertThat(Together.of(frozenBefore)).isEmpty();
    }
}
