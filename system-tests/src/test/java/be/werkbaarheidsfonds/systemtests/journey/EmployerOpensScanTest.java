package be.werkbaarheidsfonds.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.api.CovenantByProgram;
import be.werkbaarheidsfonds.systemtests.api.FundByProgram;
import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import be.werkbaarheidsfonds.systemtests.harness.Account;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Steps 1 and 2: the HR manager arrives, completes the company's entry and opens a scan. */
@SystemTest
@Order(11)
class EmployerOpensScanTest {

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b");
    private static final String[][] DEPARTMENTS = {
        {"Productie", "30"}, {"Verpakking", "14"}, {"Magazijn", "12"}, {"Kantoor", "8"}
    };

    private final RunningSuite suite;

    EmployerOpensScanTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Order(1)
    void the_fund_has_a_call_and_the_sector_a_covenant() {
        Story.keep(Story.Note.CALL_ID, new FundByProgram(suite).publishCall(Story.CALL, 50_000_000, true));
        Story.keep(
                Story.Note.COVENANT_ID,
                new CovenantByProgram(suite).signed(Account.FOOD_CONSULTANT, Story.COMPANY.sector()));
    }

    @Test
    @Order(2)
    void logs_in_lands_on_the_company_home_and_completes_the_entry() {
        try (var an = suite.visitor(Story.COMPANY.user(), "/aanmelden")) {
            assertThat(an.heading()).startsWith("Dag");
            assertThat(an.text()).contains(Story.COMPANY.name());
            an.looksAt("02-start");
            an.opens("/convenant/onderneming");
            an.page().locator("select[name=sector]").selectOption(Story.COMPANY.sector());
            an.page().locator("input[name=headcount]").fill("64");
            an.page().locator("input[name=municipality]").fill(Story.COMPANY.municipality());
            an.looksAt("02-onderneming");
            an.presses("Bewaren");
            assertThat(an.text()).contains("Bewaard");
        }
    }

    @Test
    @Order(3)
    void starts_a_scan_of_four_departments_and_gets_codes_without_names() {
        try (var an = suite.visitor(Story.COMPANY.user(), "/scan")) {
            an.looksAt("03-scans");
            an.opens("/scan/nieuw");
            fill(an);
            an.looksAt("03-scan-nieuw");
            an.presses("Bewaren en nakijken");
            Story.keep(Story.Note.SCAN_ID, EmployerAppliesTest.idIn(an.page().url()));
            assertThat(an.text()).contains("Productie", "Kantoor");
            an.looksAt("04-scan-klaar");
            an.page().locator("[name=assessed]").check();
            an.page()
                    .locator("[name=assessedOn]")
                    .fill(LocalDate.now(ZoneId.of("Europe/Brussels")).toString());
            an.presses("Openen en codes krijgen");

            var codes = CODE.matcher(an.text())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();

            assertThat(codes).hasSize(64);
            assertThat(codes)
                    .as("in no order")
                    .isNotEqualTo(codes.stream().sorted().toList());
            Story.keep(Story.Note.CODES, String.join(" ", codes));
            an.looksAt("04-codes");
            an.opens("/scan/" + Story.recall(Story.Note.SCAN_ID) + "/uitnodigingen");
            an.looksAt("04-uitnodigingen");
            an.opens("/scan/" + Story.recall(Story.Note.SCAN_ID) + "/gegevensbescherming");
            an.looksAt("04-gegevensbescherming");
            an.opens("/");
            an.looksAt("04-start-met-lopende-scan");
        }
    }

    private static void fill(Visitor visitor) {
        visitor.page().locator("[name=headcount]").fill("64");
        for (var i = 0; i < DEPARTMENTS.length; i++) {
            visitor.page().locator("[name='departments[" + i + "].name']").fill(DEPARTMENTS[i][0]);
            visitor.page().locator("[name='departments[" + i + "].headcount']").fill(DEPARTMENTS[i][1]);
        }
        visitor.page()
                .locator("[name=closesOn]")
                .fill(LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(14).toString());
        visitor.page().locator("[name=groupsConfirmedBy][value=cpbw]").check();
        visitor.page()
                .locator("[name=confirmedOn]")
                .fill(LocalDate.now(ZoneId.of("Europe/Brussels")).toString());
        visitor.page().locator("[name=preventionAdviser]").fill("Externe dienst, tel. 02 555 01 23");
    }
}
