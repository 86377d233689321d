package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.responding.Language;

/** Editions of a result as the service prints them, for who attacks what is printed. Needs its templates. */
public final class PrintedEditions {

    private PrintedEditions() {}

    public static byte[] workbook(PublishedResult result) {
        return ResultWorkbook.of(report(result));
    }

    /** @param edition directie, overlegorgaan, medewerkers */
    public static byte[] pdf(PublishedResult result, String edition) {
        return new RenderReport().render(report(result), ReportEdition.ofCode(edition), Language.DUTCH);
    }

    private static Report report(PublishedResult result) {
        return Reports.report("Onderneming", result, Sheets.BASIS, null);
    }
}
