package be.werkbaarheidsfonds.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.systemtests.api.HtmlForm;
import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Step 3: 52 of the 64 answer without an account, six of them in a browser: three here, three in {@link LostConnectionTest}. */
@SystemTest
@Order(12)
class EmployeesAnswerTest {

    /** The first codes are for those who answer in a browser; everyone of them works in the first department. */
    private static final int IN_A_BROWSER = 6;

    /** Who answers per department; the last one is too small to be shown alone. */
    private static final List<Integer> RESPONDENTS = List.of(24, 12, 10, 6);

    private final RunningSuite suite;

    EmployeesAnswerTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Order(1)
    void on_a_phone_by_the_link_with_answers_kept_when_the_page_is_closed_by_accident() {
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.opens("/scan/invullen");
            someone.looksAt("05-code");
            someone.closesThePage();
            someone.opens("/scan/invullen#" + Story.codes().get(0));
            assertThat(someone.page().locator("h1")).hasText("Hoe werkbaar is uw werk?");
            assertThat(someone.page().url()).doesNotContain(Story.codes().get(0));
            assertThat(someone.text()).contains("Meedoen is vrijwillig", Story.COMPANY.name());
            someone.looksAt("06-scan-begin");
            var questionnaire = new Questionnaire(someone, 1);
            questionnaire.begins();
            questionnaire.chooses("Productie");
            questionnaire.next();
            questionnaire.answersWhatIsVisible();
            questionnaire.next();
            someone.looksAt("07-scan-vragen");

            someone.closesThePage();
            someone.opens("/scan/invullen#" + Story.codes().get(0));

            assertThat(someone.page().locator("[data-restored]")).isVisible();
            questionnaire.answersWhatIsVisible();
            while (someone.page().locator("[data-next]").isVisible()) {
                questionnaire.next();
                questionnaire.answersWhatIsVisible();
            }
            someone.looksAt("08-scan-versturen");
            questionnaire.sends();
            assertThat(someone.page().locator("h1")).hasText("Bedankt");
            someone.looksAt("09-scan-bedankt");
            assertThat(someone.page().evaluate("localStorage.length"))
                    .as("left on the device")
                    .isEqualTo(0);
        }
    }

    @Test
    @Order(2)
    void with_the_keyboard_only() {
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.opens("/scan/invullen");
            var keyboard = someone.page().keyboard();
            keyboard.press("Tab");
            keyboard.press("Enter");
            assertThat(someone.page()).hasURL(Pattern.compile("#inhoud$"));
            for (var i = 0; i < 10 && !onCode(someone); i++) {
                keyboard.press("Tab");
            }
            assertThat(onCode(someone)).as("the code field is reached by Tab").isTrue();
            keyboard.type(Story.codes().get(1));
            keyboard.press("Enter");
            assertThat(someone.page().locator("h1")).hasText("Hoe werkbaar is uw werk?");

            new Questionnaire(someone, 2).answersWithTheKeyboard();

            assertThat(someone.page().locator("h1")).hasText("Bedankt");
        }
    }

    private static boolean onCode(Visitor visitor) {
        return "code".equals(visitor.page().evaluate("document.activeElement.name"));
    }

    @Test
    @Order(3)
    void without_javascript() {
        try (var someone = suite.visitor(Visitor.Device.PHONE_WITHOUT_JAVASCRIPT)) {
            someone.opens("/scan/invullen");
            someone.fills("Uw code", Story.codes().get(2));
            someone.presses("Beginnen");
            var questionnaire = new Questionnaire(someone, 3);
            questionnaire.chooses("Productie");
            assertThat(questionnaire.answersWhatIsVisible()).isEqualTo(34);
            questionnaire.sends();

            assertThat(someone.page()).hasURL(Pattern.compile("/scan/invullen/bedankt\\?taal=nl$"));
            someone.looksAt("09-scan-bedankt");
        }
    }

    @Test
    @Order(4)
    void the_others_post_the_same_form() {
        var departments = IntStream.range(0, RESPONDENTS.size())
                .flatMap(department ->
                        IntStream.range(0, RESPONDENTS.get(department)).map(i -> department))
                .boxed()
                .toList();
        for (var respondent = IN_A_BROWSER; respondent < departments.size(); respondent++) {
            answer(Story.codes().get(respondent), departments.get(respondent), respondent);
        }
    }

    private void answer(String code, int department, int respondent) {
        var someone = suite.anonymous();
        var form = HtmlForm.of(HtmlForm.of(someone.get("/scan/invullen").expect(200))
                .set("code", code)
                .post(someone)
                .expect(200));
        var choice = new Random(respondent);
        form.questions().stream()
                .filter(question -> !question.equals("department"))
                .forEach(question -> form.set(question, form.choices(question).get(choice.nextInt(5))));
        form.set("department", form.choices("department").get(department));
        var sent = form.post(someone).expect(303);
        assertThat(sent.header("Location")).endsWith("/scan/invullen/bedankt?taal=nl");
        assertThat(sent.header("Set-Cookie")).isEmpty();
    }

    @Test
    @Order(5)
    void a_code_works_once() {
        var someone = suite.anonymous();
        var again = HtmlForm.of(someone.get("/scan/invullen"))
                .set("code", Story.codes().get(6))
                .post(someone);

        assertThat(again.status()).isBetween(400, 499);
        assertThat(again.text()).contains("al gebruikt");
    }

    @Test
    @Order(6)
    void an_unknown_code_is_refused_with_what_to_do() {
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.opens("/scan/invullen");
            someone.fills("Uw code", "0000-0000-0000");
            someone.presses("Beginnen");
            assertThat(someone.text()).contains("Niet alles is juist ingevuld");
            someone.looksAt("10-code-onbekend");
            someone.page().locator("a[href='#code']").first().click();
            assertThat(onCode(someone))
                    .as("the link of the error leads to the field")
                    .isTrue();
            assertThat(someone.page().locator("[name=code]")).hasValue("0000-0000-0000");
        }
    }

    @Test
    @Order(7)
    void in_french_or_english_and_on_a_shared_tablet() {
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.opens("/scan/invullen?taal=fr");
            someone.looksAt("05-code-frans");
            someone.page().locator("[name=code]").fill(Story.codes().get(60));
            someone.presses("Commencer");
            assertThat(someone.text()).contains("La participation est libre");
            someone.looksAt("06-scan-frans");
            someone.page().locator("button[lang=en]").click();
            assertThat(someone.page().locator("h1")).hasText("How workable is your work?");
            assertThat(someone.text()).contains("Taking part is voluntary");
        }
        try (var someone = suite.visitor(Visitor.Device.PHONE)) {
            someone.opens("/scan/invullen/kiosk");
            someone.page().locator("[name=code]").fill(Story.codes().get(60));
            someone.presses("Beginnen");
            assertThat(someone.page().locator("[data-kiosk]")).isAttached();
            assertThat(someone.page().evaluate("localStorage.length"))
                    .as("kept on a shared tablet")
                    .isEqualTo(0);
            someone.looksAt("06-scan-gedeeld-toestel");
        }
    }
}
