package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.portal.Paging;
import be.werkbaarheidsfonds.scan.responding.Language;
import java.util.Arrays;
import java.util.List;

/**
 * A report as its page shows it: with addresses, and with groups a page at a time, since there can be hundreds.
 *
 * @param groups those of this page
 */
record ResultPage(Report report, PriorityMap map, List<GroupView> groups, Paging paging) {

    private static final int GROUPS_PER_PAGE = 20;

    ResultPage {
        groups = List.copyOf(groups);
    }

    /** @param page of the groups, from 1; past the end it is the last */
    static ResultPage of(Report report, int page) {
        var size = report.inGroups().size();
        var last = Math.max(1, Math.ceilDiv(size, GROUPS_PER_PAGE));
        var shown = Math.clamp(page, 1, last);
        return new ResultPage(
                report,
                PriorityMap.of(report.priorities()),
                report.inGroups().some((shown - 1L) * GROUPS_PER_PAGE, GROUPS_PER_PAGE),
                new Paging(shown, GROUPS_PER_PAGE, size, address(report) + "/resultaat"));
    }

    private static String address(Report report) {
        return "/scan/" + report.about().campaign();
    }

    public String address() {
        return address(report);
    }

    public String resultAddress() {
        return address() + "/resultaat";
    }

    public String shareAddress() {
        return address() + "/delen";
    }

    public String workbookAddress() {
        return resultAddress() + ".xlsx";
    }

    /** Editions for print. */
    public List<Print> prints() {
        return Arrays.stream(ReportEdition.values())
                .map(edition -> new Print(
                        edition.title() + " (PDF)",
                        resultAddress() + ".pdf?editie=" + edition.code(),
                        edition.summary(),
                        edition.languages(report.instrument()).stream()
                                .filter(language -> language != Language.DUTCH)
                                .toList()))
                .toList();
    }

    /** @param translations languages it is there in besides Dutch */
    record Print(String title, String address, String summary, List<Language> translations) {

        Print {
            translations = List.copyOf(translations);
        }
    }

    public String applicationAddress() {
        return "/fund/aanvragen/nieuw?scan=" + report.about().campaign();
    }

    public boolean isPaged() {
        return paging.pages() > 1;
    }
}
