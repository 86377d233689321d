package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.Band;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTogether.InBand;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes with a risk by more than chance is told whichever way it goes, and never as a cause. */
class TogetherTest {

    private static final int MANY = 80;

    /** Shares of the outcome with who has no problem with the workload, and with who has. */
    private static PublishedTogether workloadWith(String outcome, int without, int with) {
        return new PublishedTogether(
                "workload",
                outcome,
                List.of(
                        new InBand(Band.NONE, MANY, new PublishedShare(without, without)),
                        new InBand(Band.ANY_PROBLEM, MANY, new PublishedShare(with, with))));
    }

    private static String sentence(PublishedTogether... tables) {
        var result = Reports.result(Reports.BASIS, List.of(60), 0.8, 5);
        return Together.of(new PublishedResult(
                        result.instrument(),
                        result.k(),
                        result.company(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Arrays.asList(tables),
                        false,
                        List.of()))
                .getFirst()
                .sentence();
    }

    @Test
    void only_where_nothing_differs_is_nothing_found() {
        assertThat(sentence(workloadWith("work-stress", 50, 52), workloadWith("workable", 50, 48)))
                .isEqualTo("Bij werkdruk vonden we geen samenhang die groter is dan toeval kan verklaren.");
    }

    @Test
    void what_is_worse_with_a_risk_goes_with_it() {
        assertThat(sentence(workloadWith("work-stress", 20, 80), workloadWith("workable", 80, 20)))
                .isEqualTo("Een probleem met werkdruk hangt samen met problemen met werkstress"
                        + " en minder vaak werkbaar werk.");
    }

    @Test
    void what_is_better_with_a_risk_is_told_with_caution() {
        assertThat(sentence(workloadWith("learning", 80, 20)))
                .isEqualTo("Een probleem met werkdruk hangt samen met minder vaak problemen met leermogelijkheden."
                        + " Dat het samengaat met minder vaak problemen met leermogelijkheden, verwacht u misschien"
                        + " niet: ook dat zegt niet wat van wat komt.");
        assertThat(sentence(workloadWith("work-stress", 20, 80), workloadWith("workable", 20, 80)))
                .startsWith("Een probleem met werkdruk hangt samen met problemen met werkstress"
                        + " en vaker werkbaar werk. Dat het samengaat met vaker werkbaar werk, verwacht u");
    }
}
