package be.werkbaarheidsfonds.systemtests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds against WCAG 2.2, level AA. */
final class Accessibility {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(Accessibility::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        var where = rule.getNodes().stream()
                .limit(3)
                .map(node -> String.valueOf(node.getHtml()))
                .collect(Collectors.joining(" | "));
        return "axe " + rule.getId() + ": " + rule.getHelp() + ": " + where;
    }
}
