package be.werkbaarheidsfonds.fund.letter;

import be.werkbaarheidsfonds.platform.document.AccessiblePdf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** Decision letter as accessible PDF. */
@ApplicationScoped
class RenderLetter {

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance decision(LetterContent letter);
    }

    byte[] render(LetterContent letter) {
        return AccessiblePdf.of(Templates.decision(letter).render());
    }
}
