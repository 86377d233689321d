package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule D1: ends of shares are coded. */
class CountRangeTest {

    @Test
    void few_are_two_people_or_a_tenth() {
        assertThat(List.of(CountRange.few(5), CountRange.few(29), CountRange.few(30), CountRange.few(100)))
                .containsExactly(2, 2, 3, 10);
    }

    @Test
    void a_count_is_told_when_more_than_few_have_it_and_more_than_few_do_not() {
        assertThat(CountRange.endCoded(2, 29)).isEqualTo(new CountRange(0, 2, 29));
        assertThat(CountRange.endCoded(3, 29)).isEqualTo(new CountRange(3, 3, 29));
        assertThat(CountRange.endCoded(3, 30)).isEqualTo(new CountRange(0, 3, 30));
        assertThat(CountRange.endCoded(26, 30)).isEqualTo(new CountRange(26, 26, 30));
        assertThat(CountRange.endCoded(27, 30)).isEqualTo(new CountRange(27, 30, 30));
        assertThat(CountRange.endCoded(0, 1)).isEqualTo(new CountRange(0, 1, 1));
        assertThat(CountRange.endCoded(3, 29).isExact()).isTrue();
        assertThat(CountRange.endCoded(2, 29).isExact()).isFalse();
    }

    @Test
    void a_total_is_what_its_parts_tell_and_is_coded_at_its_ends_again() {
        var sum = CountRange.sum(List.of(new CountRange(0, 2, 20), new CountRange(6, 6, 20)));
        assertThat(sum).isEqualTo(new CountRange(6, 8, 40));
        assertThat(sum.widened()).isSameAs(sum);
        assertThat(new CountRange(1, 4, 40).widened()).isEqualTo(new CountRange(0, 4, 40));
        assertThat(new CountRange(1, 5, 40).widened()).isEqualTo(new CountRange(1, 5, 40));
        assertThat(new CountRange(36, 39, 40).widened()).isEqualTo(new CountRange(36, 40, 40));
        assertThat(new CountRange(35, 39, 40).widened()).isEqualTo(new CountRange(35, 39, 40));
    }

    @Test
    void a_share_is_rounded_when_exact_and_never_narrower_than_the_count_when_not() {
        assertThat(new CountRange(1, 1, 3).share()).isEqualTo(new PublishedShare(33, 33));
        assertThat(new CountRange(6, 8, 41).share()).isEqualTo(new PublishedShare(14, 20));
        assertThat(new CountRange(0, 2, 12).share()).isEqualTo(new PublishedShare(0, 17));
        assertThat(new CountRange(10, 12, 12).share()).isEqualTo(new PublishedShare(83, 100));
        // a tenth is all that is told of an end
        assertThat(new CountRange(0, 2, 29).share()).isEqualTo(new PublishedShare(0, 10));
        assertThat(new CountRange(27, 29, 29).share()).isEqualTo(new PublishedShare(90, 100));
    }

    @Test
    void what_is_no_range_or_share_is_refused() {
        assertThatThrownBy(() -> new CountRange(-1, 2, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountRange(3, 2, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountRange(3, 10, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new CountRange(0, 9, 9)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new PublishedShare(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublishedShare(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublishedShare(3, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new PublishedShare(0, 100)).doesNotThrowAnyException();
    }

    @Test
    void what_others_have_and_what_is_left_follow_from_a_share() {
        var share = new PublishedShare(15, 20);
        assertThat(share.complement()).isEqualTo(new PublishedShare(80, 85));
        assertThat(share.without(new PublishedShare(5, 8))).isEqualTo(new PublishedShare(7, 15));
        assertThat(share.without(new PublishedShare(30, 30))).isEqualTo(new PublishedShare(0, 0));
        assertThat(share.middle()).isEqualTo(17.5);
    }
}
