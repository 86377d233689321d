package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
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
    static final class Printed {

        private final String fileName;
        private final byte[] pdf;

        private Printed(String fileName, byte[] pdf) {
            this.fileName = fileName;
            this.pdf = pdf;
        }

        byte[] pdf() {
            return pdf.clone();
        }

        String disposition() {
            return "attachment; filename=\"" + fileName + "\"";
        }
    }

    Printed of(Caller caller, UUID id, String editionCode, String languageCode) {
        var edition = ReportEdition.ofCode(editionCode);
        var report = composeReport.of(caller, id);
        var language = edition.language(languageCode, report.instrument());
        return new Printed(
                edition.fileName(report.about().number(), language), renderReport.render(report, edition, language));
    }

    /** For who has no result, and talks all the same (rule B7). */
    Printed talkGuide() {
        var guide = TalkGuide.withoutResult(instruments.basePackage());
        return new Printed("werkbaarheidsscan-gids-teamgesprek.pdf", renderReport.render(guide));
    }
}
