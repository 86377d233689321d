package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.responding.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Prints a company's frozen result. Outside the transaction that reads it: laying out pages takes seconds. */
@ApplicationScoped
public class PrintReport {

    private final ComposeReport composeReport;
    private final RenderReport renderReport;
    private final Instruments instruments;

    @Inject
    PrintReport(ComposeReport composeReport, RenderReport renderReport, Instruments instruments) {
        this.composeReport = composeReport;
        this.renderReport = renderReport;
        this.instruments = instruments;
    }

    /** Pages, under a name that says of which result they are and for whom. */
    public static final class Printed {

        private final String fileName;
        private final byte[] pdf;

        private Printed(String fileName, byte[] pdf) {
            this.fileName = fileName;
            this.pdf = pdf;
        }

        public byte[] pdf() {
            return pdf.clone();
        }

        public String disposition() {
            return "attachment; filename=\"" + fileName + "\"";
        }
    }

    Printed of(Caller caller, UUID id, String editionCode, String languageCode) {
        var edition = ReportEdition.ofCode(editionCode);
        var report = composeReport.of(caller, id);
        return print(report, edition, edition.language(languageCode, report.instrument()));
    }

    /** The edition for the works council, for who was given a link to the scan. */
    public Printed forCouncil(UUID id) {
        return print(composeReport.of(id), ReportEdition.COUNCIL, Language.DUTCH);
    }

    private Printed print(Report report, ReportEdition edition, Language language) {
        return new Printed(
                edition.fileName(report.about().number(), language), renderReport.render(report, edition, language));
    }

    /** For who has no result, and talks all the same (rule B7). */
    Printed talkGuide() {
        var guide = TalkGuide.withoutResult(instruments.basePackage());
        return new Printed("werkbaarheidsscan-gids-teamgesprek.pdf", renderReport.render(guide));
    }
}
