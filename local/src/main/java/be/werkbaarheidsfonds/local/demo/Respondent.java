package be.werkbaarheidsfonds.local.demo;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Someone who answers a scan: goes to the page with a code, fills in the form, sends it. */
final class Respondent {

    /** Questions to which agreeing, or often, is bad news; the others are good news. */
    private static final Set<String> BAD_NEWS = Set.of(
            "ws1", "ws2", "ws3", "ba1", "ba2", "ba3", "mo4", "wl1", "wl2", "em1", "em2", "em3", "tv3", "co1", "co2",
            "phst1", "phst2", "phst3", "phst4");

    private static final int BEST = 5;
    private static final double SKIPS_ONE_IN = 40;

    private final Visitor visitor;
    private final Random chance;
    private final double wellBeing;

    /**
     * Someone whose answers hang together.
     *
     * @param contentment average of the people asked, 3 is the middle of the answers
     */
    Respondent(Visitor visitor, Random chance, double contentment) {
        this.visitor = visitor;
        this.chance = chance;
        this.wellBeing = contentment + chance.nextGaussian() * 0.7;
    }

    /**
     * @param department its place; a company that is one group does not ask it
     * @param about what is asked beside: the answer by margin
     */
    void answer(String code, int department, Map<String, String> about) {
        var asked = form(visitor.open("/scan/invullen"), "code");
        asked.selectXpath(".//*[@name='code']").val(code);
        var questions = form(visitor.send(asked), "sheet");
        choose(questions, "department", Integer.toString(department));
        about.forEach((margin, category) -> choose(questions, "margins." + margin, category));
        questions.select("input[type=radio][value=3]").eachAttr("name").forEach(item -> answer(questions, item));
        var thanks = visitor.send(questions);
        if (!thanks.location().contains("/bedankt")) {
            throw new DemoFailed("A filled-in scan was not taken: " + thanks.title());
        }
    }

    private void answer(FormElement form, String item) {
        if (item.equals("department") || chance.nextDouble() * SKIPS_ONE_IN < 1) {
            return;
        }
        var good = Math.clamp(Math.round(wellBeing + chance.nextGaussian() * 0.8), 1, BEST);
        choose(form, item, Integer.toString(BAD_NEWS.contains(item) ? BEST + 1 - good : good));
    }

    private static void choose(FormElement form, String name, String value) {
        var field = "[name='" + name + "']";
        // of a group one is chosen, whatever was before, as in a browser
        form.select("input[type=radio]" + field).removeAttr("checked");
        form.select("select" + field + " option").removeAttr("selected");
        form.select("input[type=radio]" + field + "[value='" + value + "']").attr("checked", "checked");
        form.select("select" + field + " option[value='" + value + "']").attr("selected", "selected");
    }

    private static FormElement form(Document page, String field) {
        return page.forms().stream()
                .filter(form -> !form.select("[name=" + field + "]").isEmpty())
                .findFirst()
                .orElseThrow(() -> new DemoFailed("No form with " + field + " on " + page.location()));
    }
}
