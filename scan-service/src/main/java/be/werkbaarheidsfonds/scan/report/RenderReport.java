package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.document.AccessiblePdf;
import be.werkbaarheidsfonds.scan.responding.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;

/** A report as accessible PDF. */
@ApplicationScoped
class RenderReport {

    /** What is tried until employees have it on one page, in points. */
    private static final List<String> SIZES = List.of("11", "9.5", "8", "6.5");

    /** One at a time: the report of a large company takes much of the heap while it is laid out. */
    private final Semaphore turn = new Semaphore(1, true);

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(Report report, ReportEdition edition, boolean council);

        static native TemplateInstance employees(EmployeesPage page, String size);

        static native TemplateInstance talk(TalkGuide guide);
    }

    /** @param language one of those the edition is there in */
    byte[] render(Report report, ReportEdition edition, Language language) {
        return inTurn(() -> switch (edition) {
            case MANAGEMENT -> pdf(Templates.report(report, edition, false));
            case COUNCIL -> pdf(Templates.report(report, edition, true));
            case EMPLOYEES -> onOnePage(EmployeesPage.of(report, language));
            case TEAM_TALK -> pdf(Templates.talk(TalkGuide.of(report)));
        });
    }

    /** For a team whose company has no result. */
    byte[] render(TalkGuide guide) {
        return inTurn(() -> pdf(Templates.talk(guide)));
    }

    private byte[] inTurn(Supplier<byte[]> printing) {
        turn.acquireUninterruptibly();
        try {
            return printing.get();
        } finally {
            turn.release();
        }
    }

    /** Long names make it longer: then letters get smaller. */
    private static byte[] onOnePage(EmployeesPage page) {
        for (var size : SIZES) {
            var pdf = pdf(Templates.employees(page, size)
                    .setAttribute(TemplateInstance.LOCALE, page.language().locale()));
            if (pages(pdf) == 1) {
                return pdf;
            }
        }
        throw new IllegalStateException("Result " + page.report().about().number() + " does not fit one page");
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(TemplateInstance template) {
        return AccessiblePdf.of(template.render());
    }
}
