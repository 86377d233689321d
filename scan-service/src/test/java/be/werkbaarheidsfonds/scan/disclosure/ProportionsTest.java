package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.werkbaarheidsfonds.scan.disclosure.Proportions.Proportion;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Rule D3: what chance can do. */
class ProportionsTest {

    private static PublishedShare share(int percent) {
        return new PublishedShare(percent, percent);
    }

    @Test
    void an_interval_narrows_as_more_of_the_people_answered() {
        var few = Objects.requireNonNull(PublishedInterval.of(share(50), 40, OptionalInt.of(4_000)));
        var most = Objects.requireNonNull(PublishedInterval.of(share(50), 40, OptionalInt.of(45)));
        assertThat(few).isEqualTo(new PublishedInterval(35, 65));
        assertThat(most).isEqualTo(new PublishedInterval(44, 56));
        assertThat(PublishedInterval.of(share(50), 40, OptionalInt.empty())).isEqualTo(few);
        assertThat(PublishedInterval.of(share(50), 10, OptionalInt.of(11))).isEqualTo(new PublishedInterval(40, 60));
        assertThat(most.text()).isEqualTo("tussen 44 en 56 van de 100");
    }

    @Test
    void there_is_no_chance_left_when_everyone_answered() {
        assertThat(PublishedInterval.of(share(50), 40, OptionalInt.of(40))).isNull();
        assertThat(PublishedInterval.of(share(50), 40, OptionalInt.of(39))).isNull();
    }

    @Test
    void an_end_coded_share_has_no_interval() {
        assertThat(PublishedInterval.of(new PublishedShare(0, 10), 40, OptionalInt.empty()))
                .isNull();
        assertThat(PublishedInterval.of(new PublishedShare(0, 10), 40, OptionalInt.of(400)))
                .isNull();
    }

    @Test
    void a_department_far_from_the_rest_differs_and_the_others_need_not() {
        var versus = Proportions.eachAgainstTheRest(
                List.of(new Proportion(0.80, 40), new Proportion(0.40, 40), new Proportion(0.42, 40)));
        // the second has p = 0.03 by itself: not below half of 0.05
        assertThat(versus).containsExactly(Versus.HIGHER, Versus.NO_DIFFERENCE, Versus.NO_DIFFERENCE);
    }

    @Test
    void departments_that_are_the_same_do_not_differ() {
        assertThat(Proportions.eachAgainstTheRest(List.of(new Proportion(0.4, 40), new Proportion(0.4, 15))))
                .containsOnly(Versus.NO_DIFFERENCE);
        assertThat(Proportions.compare(new Proportion(1, 10), new Proportion(1, 10)))
                .isEqualTo(Versus.NO_DIFFERENCE);
    }

    @Test
    void holm_stops_at_the_first_that_could_be_chance() {
        assertThat(Proportions.holm(List.of(0.012, 0.04, 0.03, 0.005))).containsExactly(true, false, false, true);
        assertThat(Proportions.holm(List.of(0.04, 0.20))).containsExactly(false, false);
        assertThat(Proportions.holm(List.of(0.04))).containsExactly(true);
    }

    @Test
    void chances_are_those_of_the_normal_table() {
        assertThat(Proportions.twoSided(1.959964)).isCloseTo(0.05, within(1e-6));
        assertThat(Proportions.twoSided(-2.575829)).isCloseTo(0.01, within(1e-6));
        assertThat(Proportions.twoSided(0)).isCloseTo(1, within(1e-6));
    }
}
