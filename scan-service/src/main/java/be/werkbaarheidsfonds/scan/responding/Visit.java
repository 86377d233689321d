package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.problem.Issue;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.net.URI;
import java.util.List;

/**
 * How someone came to answer; carried along in forms, kept nowhere.
 *
 * @param kiosk on a tablet that is shared: nothing is kept on it, and it starts over by itself (rule B2)
 */
public record Visit(Language language, boolean kiosk) {

    private static final String START = RespondentPages.PATH;

    /** Where the next one starts. */
    public String start() {
        return START + (kiosk ? "/kiosk" : "") + "?taal=" + language.code();
    }

    URI thanks() {
        return URI.create(START + "/bedankt" + query());
    }

    /** What a form's address carries of it, for who can't read the form: whoever tells of a fault. */
    public String query() {
        return "?taal=" + language.code() + (kiosk ? "&kiosk=ja" : "");
    }

    public Visit in(Language other) {
        return new Visit(other, kiosk);
    }

    /** Every language there is a page in, but for this one. */
    public List<Language> others() {
        return List.of(Language.values()).stream()
                .filter(other -> other != language)
                .toList();
    }

    /** Whether what is read is not the Dutch that prevails (rule A2). */
    public boolean isTranslated() {
        return language != Language.DUTCH;
    }

    /** This page in the visitor's language. */
    TemplateInstance page(TemplateInstance page) {
        return page.setAttribute(TemplateInstance.LOCALE, language.locale());
    }

    /** The same issues in the visitor's language; what has no words of its own in it is told in general ones. */
    List<Issue> inWords(List<Issue> issues) {
        if (language == Language.DUTCH) {
            return issues;
        }
        var words = MessageBundles.get(RespondentWords.class, Localized.Literal.of(language.tag()));
        return issues.stream()
                .map(issue -> Issue.of(issue.name(), issue.code(), inWords(words, issue)))
                .toList();
    }

    private static String inWords(RespondentWords words, Issue issue) {
        return switch (issue.code()) {
            case "resource-not-found" -> words.unknownCode();
            case "code-used" -> words.codeUsed();
            case "scan-closed" -> words.scanClosed();
            case "sheet-already-sent" -> words.alreadySent();
            case "unknown", "out-of-range" -> words.chooseAgain();
            case "duplicate" -> words.oneAnswer();
            case "service-unavailable" -> words.unavailable();
            case "format" -> words.incomplete();
            default -> words.refused();
        };
    }
}
