package be.werkbaarheidsfonds.systemtests.journey;

import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import java.util.Random;

/** The questions in a respondent's browser, one step after the other. */
final class Questionnaire {

    private static final int MOST_KEYS = 600;

    private final Visitor visitor;
    private final Random answers;

    Questionnaire(Visitor visitor, long seed) {
        this.visitor = visitor;
        this.answers = new Random(seed);
    }

    void begins() {
        visitor.presses("Beginnen");
    }

    void next() {
        visitor.presses("Volgende");
    }

    void chooses(String department) {
        visitor.page()
                .locator("label", new com.microsoft.playwright.Page.LocatorOptions().setHasText(department))
                .first()
                .click();
    }

    /** Answers what can be seen now and says how many questions that were. */
    int answersWhatIsVisible() {
        var questions = visitor.page().locator("fieldset.likert:visible");
        var count = questions.count();
        for (var i = 0; i < count; i++) {
            questions
                    .nth(i)
                    .locator(".likert-scale label")
                    .nth(answers.nextInt(5))
                    .click();
        }
        return count;
    }

    /** With nothing but Tab, space, arrows and Enter; the focus must be seen wherever it comes. */
    void answersWithTheKeyboard() {
        var keyboard = visitor.page().keyboard();
        for (var pressed = 0; pressed < MOST_KEYS; pressed++) {
            keyboard.press("Tab");
            switch (focused()) {
                case "radio" -> keyboard.press("Space");
                case "next" -> keyboard.press("Enter");
                case "send" -> {
                    keyboard.press("Enter");
                    return;
                }
                default -> {
                    // a link, or something else one may pass
                }
            }
        }
        throw new AssertionError("After " + MOST_KEYS + " keys the button to send was not reached: " + visitor.text());
    }

    private String focused() {
        return String.valueOf(visitor.page().evaluate("""
                () => {
                  const at = document.activeElement;
                  if (at.matches('input[type=radio]')) return at.checked ? 'answered' : 'radio';
                  if (at.matches('[data-next]')) return 'next';
                  if (at.matches('form[data-questionnaire] button[type=submit]')) return 'send';
                  return at.tagName;
                }"""));
    }

    void sends() {
        visitor.presses("Mijn antwoorden versturen");
    }
}
