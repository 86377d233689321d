package be.werkbaarheidsfonds.gateway.proxy;

import be.werkbaarheidsfonds.platform.portal.PortalHeader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages a respondent gets instead of the scan's, in the language of the page they came from or else of their
 * browser. The questionnaire is kept nowhere (rule B7), not even by the browser: what helps is sending it again.
 */
final class RespondentTrouble {

    /** Two letters to what a page declares; Dutch prevails (rule A2). */
    private static final Map<String, String> TAGS = Map.of("nl", "nl-BE", "fr", "fr-BE", "de", "de-BE", "en", "en");

    /** Written where nothing may wait, so nobody is looked up: respondents are nobody. */
    private static final PortalHeader NOBODY = new PortalHeader(null, null, null, false, List.of(), null);

    @CheckedTemplate(basePath = "respondent")
    static class Templates {
        static native TemplateInstance busy(String lang, boolean unsent, PortalHeader known);

        static native TemplateInstance down(String lang, boolean unsent, PortalHeader known);

        private Templates() {}
    }

    private RespondentTrouble() {}

    /** Whether a person gets these pages: programs get problems. */
    static boolean isFor(RoutingContext routing) {
        var path = routing.request().path();
        return PublicPages.isForRespondents(path) && !path.startsWith("/api/");
    }

    /** Very many codes were wrong at this address. */
    static String busy(RoutingContext routing) {
        var language = languageOf(routing);
        return render(Templates.busy(language, sendsAnswers(routing), NOBODY), language);
    }

    /** The scan does not answer. */
    static String down(RoutingContext routing) {
        var language = languageOf(routing);
        return render(Templates.down(language, sendsAnswers(routing), NOBODY), language);
    }

    private static String render(TemplateInstance page, String language) {
        return page.setAttribute(TemplateInstance.LOCALE, Locale.forLanguageTag(language))
                .render();
    }

    private static boolean sendsAnswers(RoutingContext routing) {
        return PublicPages.takesAnswers(routing.request().path());
    }

    private static String languageOf(RoutingContext routing) {
        var accepted = routing.acceptableLanguages().stream().map(LanguageHeader::tag);
        return Stream.concat(routing.queryParam("taal").stream(), accepted)
                .map(language -> Optional.ofNullable(TAGS.get(language)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("nl-BE");
    }
}
