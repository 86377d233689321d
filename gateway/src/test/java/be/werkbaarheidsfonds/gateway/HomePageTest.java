package be.werkbaarheidsfonds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomePageTest {

    @Test
    void a_visitor_reads_what_this_is_and_what_to_do() {
        assertThat(new Browser().get("/").body())
                .contains("Werk dat werkbaar is en blijft", "href=\"/aanmelden\"", "href=\"/scan/invullen\"")
                .contains("href=\"/fund/oproepen\"");
    }

    @Test
    void home_is_composed_of_the_services_parts() {
        assertThat(Browser.loggedInAs("an").get("/").body())
                .contains("Dag an", "<h2>Uw aanvragen</h2>")
                .as("a service with nothing to say is left out")
                .doesNotContain("Uw lopende scans en hun resultaten.");
    }

    @Test
    void a_part_that_is_slow_or_down_is_replaced_by_its_link_and_fetched_afterwards() {
        assertThat(Browser.loggedInAs("an").get("/").body())
                .as("down")
                .contains("<a href=\"/dialogue\">Ga naar Dialoog</a>")
                .as("hanging")
                .contains("<a href=\"/convenant\">Ga naar Convenanten</a>")
                .contains("hx-get=\"/dialogue/fragment/home\"", "htmx.min.js");
    }
}
