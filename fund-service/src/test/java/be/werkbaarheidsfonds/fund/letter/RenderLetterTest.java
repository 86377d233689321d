package be.werkbaarheidsfonds.fund.letter;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.fund.letter.LetterContent.Outcome;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.platform.testkit.PdfConformance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RenderLetterTest {

    @Inject
    RenderLetter render;

    @Test
    void the_letter_of_an_approval_is_accessible_and_archivable() throws Exception {
        var pdf = render.render(approved(2, "Het project pakt de hoge werkdruk gericht aan."));
        PdfConformance.check(pdf);
        assertThat(text(pdf))
                .contains("WF-2027-00042", "Bakkerij Dauw", "0403.019.261", "€\u00a04.800,00", "goedgekeurd")
                .contains("14 januari 2027", "BE68539007547034");
        Files.write(Path.of("target", "letter-approved.pdf"), pdf);
    }

    @Test
    void the_letter_of_a_rejection_says_why_and_what_can_be_done() throws Exception {
        var pdf = render.render(rejected("De acties vallen niet onder het inspiratiemenu."));
        PdfConformance.check(pdf);
        assertThat(text(pdf)).contains("afgewezen", "De acties vallen niet onder", "Raad van State", "zestig dagen");
        Files.write(Path.of("target", "letter-rejected.pdf"), pdf);
    }

    @Test
    void a_long_reason_with_marks_of_any_language_runs_over_several_pages_and_stays_right() throws Exception {
        var reason = "Zoë & François <vroegen> “meer” uitleg: €\u00a0100 – ÀÉÎÕÜ ŁŻ Ω. ".repeat(90);
        var pdf = render.render(approved(3, reason));
        PdfConformance.check(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text(pdf).replaceAll("\\s+", " ")).contains("Zoë & François <vroegen> “meer” uitleg");
    }

    private static LetterContent approved(int lines, String reason) {
        var cost = Money.euros(8_000 / lines);
        return letter(
                new Outcome.Approved(
                        Money.euros(4_800),
                        Money.euros(4_800),
                        Money.euros(8_000),
                        60,
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 8, 31),
                        "BE68539007547034",
                        IntStream.rangeClosed(1, lines)
                                .mapToObj(i -> new LetterContent.Line(
                                        "Ergonomische werkposten in afdeling " + i, cost, cost.percent(60)))
                                .toList()),
                reason);
    }

    private static LetterContent rejected(String reason) {
        return letter(new Outcome.Rejected(Money.euros(4_800)), reason);
    }

    private static LetterContent letter(Outcome outcome, String reason) {
        return new LetterContent(
                "WF-2027-00042",
                "Bakkerij Dauw",
                "0403.019.261",
                "Werkbaar werk in actie",
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 1, 14),
                outcome,
                reason);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
