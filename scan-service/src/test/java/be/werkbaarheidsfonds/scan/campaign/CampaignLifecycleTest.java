package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.CLOSED;
import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.DRAFT;
import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.LOST;
import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.OPEN;
import static be.werkbaarheidsfonds.scan.campaign.CampaignStatus.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.testkit.LifecycleDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static final Map<String, CampaignAction> ACTIONS = actions();

    private static Map<String, CampaignAction> actions() {
        var byCode = new LinkedHashMap<String, CampaignAction>();
        List.of(
                        new CampaignAction.Change(new CampaignDetails(
                                "basis-1",
                                new Division(40, List.of(), List.of()),
                                DAY,
                                new Consulted(GroupsConfirmedBy.CPBW, DAY, "Externe dienst", null))),
                        new CampaignAction.Open(DAY, "", HandOut.PAGE, DAY),
                        new CampaignAction.ReissueCodes(DAY, HandOut.PAGE),
                        new CampaignAction.Extend(DAY),
                        new CampaignAction.Close(DAY, 20, Validity.VALID),
                        new CampaignAction.DeclareLost(DAY, DeclaredBy.COMPANY, BoxFault.KEY_MISSING, "schijf stuk"),
                        new CampaignAction.Report(),
                        new CampaignAction.ShareFinding(DAY))
                .forEach(action -> byCode.put(action.code(), action));
        return byCode;
    }

    /** The truth table: every status, every action; a dash is a refusal. */
    @ParameterizedTest
    @CsvSource({
        // action,        DRAFT, OPEN,   CLOSED,   REPORTED, LOST
        "change,          DRAFT, -,      -,        -,        -",
        "open,            OPEN,  -,      -,        -,        -",
        "reissue-codes,   -,     OPEN,   -,        -,        -",
        "extend,          -,     OPEN,   -,        -,        -",
        "close,           -,     CLOSED, -,        -,        -",
        "declare-lost,    -,     LOST,   -,        -,        -",
        "report,          -,     -,      REPORTED, -,        -",
        "share-finding,   -,     -,      -,        REPORTED, -"
    })
    void the_truth_table(String action, String draft, String open, String closed, String reported, String lost) {
        assertThat(next(DRAFT, action)).isEqualTo(draft);
        assertThat(next(OPEN, action)).isEqualTo(open);
        assertThat(next(CLOSED, action)).isEqualTo(closed);
        assertThat(next(REPORTED, action)).isEqualTo(reported);
        assertThat(next(LOST, action)).isEqualTo(lost);
    }

    private static String next(CampaignStatus status, String code) {
        var action = Objects.requireNonNull(ACTIONS.get(code));
        return CampaignLifecycle.next(status, action).map(Enum::name).orElse("-");
    }

    @Test
    void the_table_has_every_action() {
        assertThat(ACTIONS.values().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(CampaignAction.class.getPermittedSubclasses()));
    }

    @Test
    void its_diagram_is_the_committed_one() {
        LifecycleDocument.verify(
                "scan-campaign",
                "Lifecycle of a scan campaign",
                List.of(CampaignStatus.values()),
                ACTIONS,
                CampaignLifecycle::next);
    }
}
