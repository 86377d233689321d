package be.werkbaarheidsfonds.systemtests.journey;

import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import com.microsoft.playwright.Locator;
import java.util.List;

/** The form of an application. */
record ApplicationForm(Visitor visitor) {

    void goal(String text) {
        input("goal").fill(text);
    }

    void period(String from, String until) {
        input("startsOn").fill(from);
        input("endsOn").fill(until);
    }

    /** In the order of the page. */
    void costs(String... amounts) {
        var fields = visitor.page().locator("input[name^='costs']:not([type=hidden])");
        for (var i = 0; i < amounts.length; i++) {
            fields.nth(i).fill(amounts[i]);
        }
    }

    int actions() {
        return visitor.page().locator("input[name^='costs']:not([type=hidden])").count();
    }

    void account(String iban) {
        input("iban").fill(iban);
    }

    void contact(String email, String phone) {
        input("contact.email").fill(email);
        input("contact.phone").fill(phone);
    }

    void otherAid(String amount) {
        input("deMinimisReceivedCents").fill(amount);
    }

    void declare() {
        input("declared").check();
    }

    /** What is said to be granted, as the page shows it. */
    Locator calculation() {
        return visitor.page().locator("#berekening-inhoud");
    }

    /** Everything that is said to be wrong, in the summary on top. */
    List<String> mistakes() {
        return visitor.page().locator(".error-summary li").allInnerTexts();
    }

    String value(String name) {
        return input(name).inputValue();
    }

    void proceeds() {
        visitor.presses("Controleren en indienen");
    }

    private Locator input(String name) {
        return visitor.page().locator("[name='" + name + "']:not([type=hidden])");
    }
}
