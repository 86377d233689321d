package be.werkbaarheidsfonds.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.api.FundByProgram;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Step 5, second half: a form that already knows the company, the finding, the actions and the date. */
@SystemTest
@Order(15)
class EmployerAppliesTest {

    static final String GOAL = "De avondploeg kiest zelf haar pauzes, en de zwaarste tafels staan op de juiste hoogte.";

    private final RunningSuite suite;
    private final FundByProgram fund;

    EmployerAppliesTest(RunningSuite suite) {
        this.suite = suite;
        this.fund = new FundByProgram(suite);
    }

    @Test
    void applies_with_at_most_twelve_typed_fields_and_all_mistakes_named_at_once() {
        var call = Story.recall(Story.Note.CALL_ID);
        try (var an = suite.visitor(Story.COMPANY.user(), "/aanmelden")) {
            an.opens("/fund/oproepen");
            assertThat(an.text()).contains(Story.CALL);
            an.looksAt("16-oproepen");
            an.follows(Story.CALL);
            an.looksAt("17-oproep");
            an.opens("/fund/aanvragen/nieuw?scan=" + Story.recall(Story.Note.SCAN_ID));
            an.looksAt("18-aanvraag-voor-welke-oproep");
            an.follows(Story.CALL);
            var form = new ApplicationForm(an);
            // The page opens by itself once finding and discussion have arrived.
            assertThat(an.page().locator("[name=goal]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            assertThat(an.text()).contains(Story.COMPANY.name(), "64 werknemers", "Bevinding van uw scan", "CPBW");
            assertThat(form.actions()).isEqualTo(2);

            form.goal("te kort");
            form.account("BE71 0961 2345 6760");
            form.proceeds();
            assertThat(form.mistakes()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(form.value("iban")).isEqualTo("BE71 0961 2345 6760");
            an.looksAt("19-aanvraag-fouten");

            var typed = TypedFields.watchedIn(an);
            form.goal(GOAL);
            form.period(today().plusDays(20).toString(), today().plusMonths(9).toString());
            form.costs("6.000", "4.500,50");
            assertThat(form.calculation()).containsText(Pattern.compile("6\\.300,30"));
            form.account("BE71 0961 2345 6769");
            form.contact("an.peeters@korenaar.example", "051 12 34 56");
            form.otherAid("0");
            form.declare();
            assertThat(typed.names()).hasSizeLessThanOrEqualTo(12);
            an.looksAt("20-aanvraag-ingevuld");

            form.proceeds();
            assertThat(an.heading()).isEqualTo("Controleer uw aanvraag");
            an.looksAt("21-aanvraag-controle");
            an.presses("Dien de aanvraag in");
            assertThat(an.heading()).isEqualTo("Uw aanvraag is ingediend");
            an.looksAt("22-aanvraag-ingediend");
            Story.keep(Story.Note.APPLICATION_ID, idIn(an.page().url()));
        }
        assertThat(fund.envelope(call).path("reservedCents").asLong()).isEqualTo(630_030);
    }

    static String idIn(String address) {
        var id = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").matcher(address);
        assertThat(id.find()).as("id in " + address).isTrue();
        return id.group();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }
}
