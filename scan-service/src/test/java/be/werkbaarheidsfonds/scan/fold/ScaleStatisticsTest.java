package be.werkbaarheidsfonds.scan.fold;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.Score;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules A4 and C3: a problem begins where a scale's own bands say. */
class ScaleStatisticsTest {

    private static ScaleStatistics tenSheets(Instrument instrument, String code, Answer answer) {
        var scale = instrument.scale(code);
        var score = Score.of(scale, Collections.nCopies(scale.items().size(), answer));
        return ScaleStatistics.of(scale, Stream.generate(() -> score).limit(10).toList());
    }

    /** 3 on HSE's scale from 1 to 5 is below its 20th percentile, and right in the middle. */
    @Test
    void a_scale_with_percentiles_is_not_judged_by_its_midpoint() {
        var hse = tenSheets(new Instruments().get("hse-mst-1"), "hse-demands", Answer.THIRD);
        assertThat(hse.problems()).isEqualTo(10);
        assertThat(hse.acute()).isEqualTo(10);
        var own = tenSheets(Sheets.BASIS, "workload", Answer.THIRD);
        assertThat(own.problems()).isZero();
        assertThat(own.acute()).isZero();
    }

    @Test
    void added_up_it_keeps_its_bands() {
        var hse = tenSheets(new Instruments().get("hse-mst-1"), "hse-demands", Answer.THIRD);
        assertThat(hse.plus(hse).acute()).isEqualTo(20);
    }

    @Test
    void nobody_is_in_a_band_past_the_end_of_the_grid() {
        var statistics = new ScaleStatistics(List.of(4, 3), 0, 2, 2);
        assertThat(statistics.scored()).isEqualTo(7);
        assertThat(statistics.problems()).isZero();
    }
}
