package be.werkbaarheidsfonds.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Has veraPDF judge whether a PDF is accessible (PDF/UA-1) and fit for an archive (PDF/A-2a). */
public final class PdfConformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** Fails with every clause that is broken. */
    public static void check(byte[] pdf) {
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions())
                        .as(flavour.toString())
                        .filteredOn(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                        .extracting(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                        .isEmpty();
                assertThat(result.isCompliant()).as(flavour.toString()).isTrue();
            } catch (VeraPDFException e) {
                throw new AssertionError("veraPDF can't read this as " + flavour, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
