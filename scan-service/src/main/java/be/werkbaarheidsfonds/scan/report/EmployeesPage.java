package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import be.werkbaarheidsfonds.scan.responding.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as all employees read it on one page, in a language of theirs: the same frozen figures in each (rule D2),
 * around which only words differ.
 */
record EmployeesPage(Report report, Language language, EmployeeWords words) {

    private static final int ALL = 100;

    /** @param share what is said of it */
    record Standing(String label, String share) {}

    static EmployeesPage of(Report report, Language language) {
        return new EmployeesPage(
                report, language, MessageBundles.get(EmployeeWords.class, Localized.Literal.of(language.tag())));
    }

    /** Whether what is read is not the Dutch that prevails (rule A2). */
    public boolean isTranslated() {
        return language != Language.DUTCH;
    }

    public String rate() {
        var content = report.content();
        var rate = content.company().rate();
        if (rate == null) {
            return content.withholdsRate() ? words.rateWithheld() : words.rateTooFew();
        }
        var indicators = content.company().scales().stream()
                .filter(scale -> scale.kind() == ScaleKind.INDICATOR)
                .toList();
        return words.rate(rate.respondents(), share(rate.share()), inSentence(indicators, words.or()));
    }

    /** What is hidden so that nobody is recognised (rule D1); null when nothing is. */
    public @Nullable String withheld() {
        var hidden = Overview.hidden(report.content());
        return hidden.isEmpty() ? null : words.withheld(inSentence(hidden, words.and()));
    }

    /** What differed from what people were told when it opened (rule B8). */
    public List<String> deviations() {
        var about = report.about();
        var found = new ArrayList<String>();
        if (about.announcedClosesOn() != null) {
            found.add(words.extended(language.day(about.announcedClosesOn()), language.day(about.closesOn())));
        }
        if (about.isClosedEarly()) {
            found.add(words.closedEarly(language.day(about.closedOn()), language.day(about.closesOn())));
        }
        return List.copyOf(found);
    }

    public List<Standing> strongest() {
        return standings(Overview.strongest(report.content().company()));
    }

    public List<Standing> weakest() {
        return standings(Overview.weakest(report.content().company()));
    }

    /** What is said where nothing stands out. */
    public String nothing() {
        var most = report.priorities().most();
        return most.isPresent() ? words.nothing(most.getAsInt()) : words.unknown();
    }

    public String confidant() {
        return About.named(words.confidant(), report.about().confidantName());
    }

    public String adviser() {
        return About.named(words.adviser(), report.about().adviserName());
    }

    public String frozenOn() {
        return language.day(report.about().frozenOn());
    }

    private List<Standing> standings(List<PublishedScale> scales) {
        return scales.stream()
                .map(scale -> new Standing(
                        Words.shortened(label(scale)),
                        words.standing(share(Objects.requireNonNull(scale.problematic())))))
                .toList();
    }

    /** As {@link PublishedShare#text()} has it in Dutch. */
    String share(PublishedShare share) {
        if (share.isExact()) {
            return words.exactly(share.from());
        }
        if (share.from() == 0) {
            return words.atMost(share.to());
        }
        return share.to() == ALL ? words.atLeast(share.from()) : words.between(share.from(), share.to());
    }

    private String inSentence(List<PublishedScale> scales, String last) {
        return Words.list(scales.stream().map(this::label).map(this::small).toList(), last);
    }

    /** Dutch as it was frozen, else the instrument's own translation. */
    private String label(PublishedScale scale) {
        return language == Language.DUTCH
                ? scale.label()
                : report.instrument().scale(scale.code()).label().in(language.code());
    }

    /** German nouns keep their capital. */
    private String small(String label) {
        return language == Language.GERMAN ? label : Words.small(label);
    }
}
