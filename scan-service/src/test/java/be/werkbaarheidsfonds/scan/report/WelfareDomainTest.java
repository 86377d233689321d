package be.werkbaarheidsfonds.scan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.report.WelfareDomain.Coverage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule F2: what was asked is not called missing, and what was not is. */
class WelfareDomainTest {

    private static final Instruments INSTRUMENTS = new Instruments();

    private static Coverage coverage(String title, Instrument instrument) {
        var scales = instrument.scales().stream()
                .map(scale -> new PublishedScale(
                        scale.code(), scale.kind(), scale.label().dutch(), null, null, null, null, null, null))
                .toList();
        return WelfareDomain.of(new PublishedTable(List.of(), 40, 20, null, scales)).stream()
                .filter(element -> element.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void schedules_are_missing_where_no_module_asked_about_them() {
        var element = coverage("Arbeidsvoorwaarden", INSTRUMENTS.basePackage());
        assertThat(element.missing()).isEqualTo("Contract, loon, uurroosters, evaluatie en loopbaan.");
    }

    @Test
    void where_one_did_they_are_not() {
        var element = coverage("Arbeidsvoorwaarden", INSTRUMENTS.get("basis-1+ploegen-1"));
        assertThat(element.askedText()).contains("uurroosters");
        assertThat(element.missing()).isEqualTo("Contract, loon, evaluatie en loopbaan.");
    }

    @Test
    void nor_is_what_another_questionnaire_asks_about() {
        var hse = INSTRUMENTS.get("hse-mst-1");
        assertThat(coverage("Arbeidsorganisatie", hse).missing())
                .isEqualTo("Taakverdeling, procedures en leidinggeven.");
        assertThat(coverage("Arbeidsinhoud", hse).missing())
                .isEqualTo("Moeilijkheid van het werk en tegenstrijdige opdrachten.");
        assertThat(coverage("Interpersoonlijke relaties op het werk", hse).missing())
                .isEqualTo("Geweld en ongewenst seksueel gedrag op het werk.");
    }

    @Test
    void no_questionnaire_asks_about_everything() {
        assertThatThrownBy(() -> new WelfareDomain("Iets", Set.of("a"), Set.of(), List.of("wat"), Map.of("wat", "a")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
