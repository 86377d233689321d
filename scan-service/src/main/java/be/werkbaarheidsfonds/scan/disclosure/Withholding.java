package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.DisclosureAudit.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The last fallback of rule D1: a statistic the audit refuses is hidden in the whole family of tables, and what is
 * left is audited again, so that a scan can always be closed. Decides on what is published alone.
 */
final class Withholding {

    private Withholding() {}

    /** The result as it may be frozen. */
    static PublishedResult from(PublishedResult result) {
        var withheld = new TreeSet<String>();
        var left = result;
        for (var found = refused(left); !found.isEmpty(); found = refused(left)) {
            if (!withheld.addAll(found)) {
                throw DisclosureAudit.refusal("what is hidden: " + found);
            }
            left = without(result, withheld);
        }
        return left;
    }

    private static Set<String> refused(PublishedResult result) {
        return DisclosureAudit.findings(result).stream().map(Finding::statistic).collect(Collectors.toSet());
    }

    private static PublishedResult without(PublishedResult result, Set<String> withheld) {
        return new PublishedResult(
                result.instrument(),
                result.k(),
                without(result.company(), withheld),
                without(result.blocks(), withheld),
                without(result.larger(), withheld),
                result.margins().stream()
                        .map(margin -> new PublishedMargin(margin.name(), without(margin.categories(), withheld)))
                        .toList(),
                result.together().stream()
                        .filter(table -> !withheld.contains(table.risk()) && !withheld.contains(outcome(table)))
                        .toList(),
                result.indicative(),
                List.copyOf(withheld));
    }

    private static String outcome(PublishedTogether table) {
        return table.outcome().equals(PublishedTogether.WORKABLE) ? DisclosureAudit.RATE : table.outcome();
    }

    private static List<PublishedTable> without(List<PublishedTable> tables, Set<String> withheld) {
        return tables.stream().map(table -> without(table, withheld)).toList();
    }

    private static PublishedTable without(PublishedTable table, Set<String> withheld) {
        return new PublishedTable(
                table.departments(),
                table.headcount(),
                table.respondents(),
                withheld.contains(DisclosureAudit.RATE) ? null : table.rate(),
                table.scales().stream()
                        .map(scale -> withheld.contains(scale.code()) ? PublishedScale.ofShare(scale, null) : scale)
                        .toList(),
                table.leftOpen());
    }
}
