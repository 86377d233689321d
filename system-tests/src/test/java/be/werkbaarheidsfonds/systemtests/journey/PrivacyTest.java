package be.werkbaarheidsfonds.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.api.FundByProgram;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After everything else: what people typed or are called is in no log and in no event. */
@SystemTest
@Order(1000)
class PrivacyTest {

    /** First names alone are words of the language; these are not. */
    private static final List<String> PERSONAL = List.of(
            "peeters",
            "joris.maes",
            "claes",
            "wouters",
            "elamrani",
            "el amrani",
            "willems",
            "goossens",
            "an.peeters@korenaar.example",
            "contact@bedrijf.example",
            "Contact Persoon",
            "051 12 34 56",
            "02 123 45 67",
            FundByProgram.IBAN,
            "BE71 0961 2345 6769",
            EmployerAppliesTest.GOAL,
            "Start na de zomerdrukte");

    private final RunningSuite suite;

    PrivacyTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void no_log_names_a_person_or_holds_what_one_typed() {
        assertThat(suite.logs().names())
                .containsAll(Arrays.stream(Service.values())
                        .map(service -> service.module() + ".log")
                        .toList());
        assertThat(suite.logs().linesWith(personal())).isEmpty();
    }

    @Test
    void no_event_names_a_person_or_holds_what_one_typed() {
        var events = suite.topics().everything();

        assertThat(events).as("events of the journey").isNotEmpty();
        assertThat(events)
                .filteredOn(event -> personal().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(event.toLowerCase(Locale.ROOT)::contains))
                .isEmpty();
    }

    private static List<String> personal() {
        var all = new ArrayList<>(PERSONAL);
        all.addAll(Story.codes());
        return all;
    }
}
