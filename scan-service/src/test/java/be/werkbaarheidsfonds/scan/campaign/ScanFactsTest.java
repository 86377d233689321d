package be.werkbaarheidsfonds.scan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.portal.Paging;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages say what settings and instruments say, whatever that is. */
@QuarkusTest
class ScanFactsTest {

    private static final Instruments INSTRUMENTS = new Instruments();

    /** Other settings, and a longer questionnaire than there is. */
    private static final ScanFacts OTHER = new ScanFacts(12, 25, 2, INSTRUMENTS.get("basis-1+ploegen-1"));

    private static String form(int registered) {
        var form = new CampaignForm("", List.of(), List.of(), Map.of(), "", CampaignForm.ConsultedForm.NOBODY);
        var view = new FormView(
                UUID.randomUUID(), null, "Bakkerij", registered, INSTRUMENTS.modulesFor("horeca"), form, "", OTHER);
        return CampaignPages.Templates.form(view, List.of()).render();
    }

    @Test
    @ActivateRequestContext
    void the_form_of_a_new_scan_takes_its_numbers_from_settings_and_instrument() {
        assertThat(form(24))
                .contains("38 zinnen over werkstress, motivatie, leermogelijkheden, werk-privébalans en 7 risico")
                .contains("groepen van minstens 12", "Hoogstens 2 modules", "Met minder dan 25?")
                .doesNotContain("34 zinnen", "minstens tien", "vijftien");
        assertThat(form(25)).doesNotContain("Met minder dan");
    }

    @Test
    @ActivateRequestContext
    void who_has_no_scan_yet_reads_the_same_numbers() {
        assertThat(CampaignPages.Templates.list(List.of(), new Paging(1, 20, 0, "/scan"), OTHER)
                        .render())
                .contains("op 38 korte zinnen", "zo'n 7 minuten", "minstens 12 mensen");
    }
}
