package be.werkbaarheidsfonds.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void the_first_page_has_no_previous_and_the_last_no_next() {
        var first = new Paging(1, 20, 41, "/fund/aanvragen");
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.previous()).isNull();
        assertThat(first.next()).isEqualTo("/fund/aanvragen?pagina=2");
        assertThat(new Paging(3, 20, 41, "/fund/aanvragen").next()).isNull();
    }

    @Test
    void other_parameters_stay() {
        assertThat(new Paging(2, 20, 41, "/fund/aanvragen?status=open").previous())
                .isEqualTo("/fund/aanvragen?status=open&pagina=1");
    }

    @Test
    void whatever_page_is_asked_for_its_place_can_be_counted() {
        assertThat(Paging.index(1)).isZero();
        assertThat(Paging.index(3)).isEqualTo(2);
        assertThat(Paging.index(Integer.MIN_VALUE)).isZero();
        assertThat(Paging.index(Integer.MAX_VALUE)).isEqualTo(99_999);
    }

    @Test
    void an_empty_list_has_one_page() {
        assertThat(new Paging(1, 20, 0, "/x").pages()).isEqualTo(1);
    }
}
